import type { RawUser } from '../../raw';
import { GIVEN_NAMES, JOBS, localPartOf, SURNAMES } from '../data/names';
import { SKUS, type SkuPartNumber } from '../data/skus';
import type { World } from '../world';
import { initialDomainOf, type Firm } from './firm';

/** What tells one account apart from the next. Everything else is drawn. */
export interface Account {
  readonly displayName: string | null;
  readonly local: string;
  readonly domain?: string;
  readonly type?: string;
  readonly signIn?: 'blocked';
  readonly skus?: readonly SkuPartNumber[];
  readonly createdDaysAgo?: number;
  /** Graph's three answers: true synced, false no longer, null never. */
  readonly synced?: boolean | null;
  readonly jobTitle?: string;
}

export function licencesOf(skus: readonly SkuPartNumber[]): RawUser['assignedLicenses'] {
  return skus.map((part) => ({ skuId: SKUS[part].id, disabledPlans: [] }));
}

/** One member of the tenant: person, mailbox, room, service account or agent. */
export function member(world: World, firm: Firm, number: number, account: Account): RawUser {
  const userPrincipalName = `${account.local}@${account.domain ?? firm.domain}`;
  const skus = account.skus ?? [];
  return {
    ...(account.type === undefined ? {} : { '@odata.type': account.type }),
    id: world.id('user', number),
    displayName: account.displayName,
    givenName: null,
    surname: null,
    jobTitle: account.jobTitle ?? null,
    mail: skus.length > 0 ? userPrincipalName : null,
    userPrincipalName,
    userType: 'Member',
    accountEnabled: account.signIn !== 'blocked',
    onPremisesSyncEnabled: account.synced ?? null,
    createdDateTime: world.ago(account.createdDaysAgo ?? world.whole(20, firm.createdDaysAgo - 1)),
    assignedLicenses: licencesOf(skus)
  };
}

/** People with ordinary names, no two with the same sign-in name. */
export function ordinaryPeople(
  world: World,
  firm: Firm,
  from: number,
  count: number,
  more: (index: number) => Partial<Account>
): RawUser[] {
  return Array.from({ length: count }, (_, index) => {
    const givenName = GIVEN_NAMES[index % GIVEN_NAMES.length] ?? '';
    const surname = SURNAMES[(index * 7 + Math.floor(index / GIVEN_NAMES.length)) % SURNAMES.length] ?? '';
    const jobTitle = world.pick(JOBS);
    const displayName = `${givenName} ${surname}`;
    const local = localPartOf(displayName);
    return {
      ...member(world, firm, from + index, { displayName, local, jobTitle, ...more(index) }),
      givenName,
      surname
    };
  });
}

/** Somebody of another organization: their address, rewritten, is the sign-in name. */
export function guest(world: World, firm: Firm, number: number, displayName: string | null, address: string): RawUser {
  return {
    ...member(world, firm, number, {
      displayName,
      local: `${address.replace('@', '_')}#EXT#`,
      domain: initialDomainOf(firm)
    }),
    mail: address,
    userType: 'Guest'
  };
}
