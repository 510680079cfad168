import { isExternal } from '../../facts/me';
import type { Finding } from '../check';
import { defineCheck } from '../lib/defineCheck';
import { circumstance } from '../lib/finding';
import { blocks, pass } from '../lib/results';
import { readOr, whenRead } from '../lib/unread';

/** The acting admin is a cloud-only member whose sign-in name survives the loss of every custom domain. */
export const P02 = defineCheck({
  id: 'P02',
  step: 'prepare',
  weight: 'B',
  effort: 'small',
  needs: ['me', 'organization'],
  actions: [{ kind: 'portal', page: 'entraUsers' }],
  docs: 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto',
  judge: (facts) => {
    const me = readOr(facts, 'me', 'unread');
    const organization = readOr(facts, 'organization', 'unread');
    const wrong: Finding[] = [];
    if (me !== 'unread') {
      if (isExternal(me)) {
        wrong.push(circumstance('guest', { key: 'check.P02.guest' }));
      }
      if (me.source === 'synced') {
        wrong.push(circumstance('synced', { key: 'check.P02.synced' }));
      }
      if (organization !== 'unread' && !isOn(me.userPrincipalName, organization.initialDomain)) {
        const values = { upn: me.userPrincipalName, initialDomain: organization.initialDomain };
        wrong.push(circumstance('domain', { key: 'check.P02.domain', values }));
      }
    }
    return wrong.length > 0
      ? blocks({ key: 'check.P02.blocks' }, wrong)
      : whenRead(facts, ['me', 'organization'], (read) => pass({ key: 'check.P02.pass', values: { upn: read.me.userPrincipalName } }));
  }
});

function isOn(upn: string, domain: string): boolean {
  return domain !== '' && upn.toLowerCase().endsWith(`@${domain.toLowerCase()}`);
}
