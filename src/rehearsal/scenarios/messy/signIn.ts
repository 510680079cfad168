import type { TenantState } from '../../state';
import { registrationDetails } from '../make/registrationDetails';
import type { World } from '../world';
import type { People } from './people';

const METHODS: readonly [readonly string[], ...(readonly string[])[]] = [
  [],
  ['microsoftAuthenticatorPush'],
  ['microsoftAuthenticatorPush', 'mobilePhone'],
  ['mobilePhone'],
  ['windowsHelloForBusiness', 'microsoftAuthenticatorPush']
];

const PER_USER: readonly (readonly [local: string, state: 'enabled' | 'enforced'])[] = [
  ['adele.vance', 'enforced'],
  ['miriam.grosskopf', 'enforced'],
  ['notfall01', 'enabled'],
  ["sean.o'brien", 'enforced'],
  ['konrad.pfeiffer', 'enabled'],
  ['anna.albrecht', 'enforced'],
  ['revision', 'enabled'],
  ['preisliste', 'enabled']
];

/** Who registered what, and for whom per-user MFA is still on. */
export function signIn(world: World, people: People): Pick<TenantState, 'perUserMfa' | 'mfaProviders' | 'registrationDetails'> {
  const admins = new Set(['adele.vance', 'miriam.grosskopf', 'notfall01'].map((local) => people.named(local).id));
  return {
    perUserMfa: Object.fromEntries(PER_USER.map(([local, state]) => [people.named(local).id, state])),
    // Bought before September 2018, when Microsoft stopped selling them.
    mfaProviders: ['Contoso MFA (2016)'],
    registrationDetails: people.users.map((user, index) => {
      const methods = index === 0 ? ['microsoftAuthenticatorPush', 'softwareOneTimePasscode'] : [...world.pick(METHODS)];
      return registrationDetails(user, methods, admins.has(user.id) ? 'admin' : 'user');
    })
  };
}
