import type { Message } from '../loc/message';
import type { WaitRule } from './check';
import { DAY, HOUR } from './lib/time';

/** A documented wait. */
export interface WaitRuleSource {
  /** Milliseconds; for `termEnd` and `userDeletion` there is no fixed length and this is 0. */
  readonly length: number;
  /** The page that gives the rule. */
  readonly docs: string;
  readonly sentence: Message;
}

const CLOSE = 'https://learn.microsoft.com/microsoft-365/commerce/close-your-account';
const EXPIRE = 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires';
const DELETE_TENANT = 'https://learn.microsoft.com/entra/identity/users/directory-delete-howto';

/** Every wait that this product computes with. */
export const WAIT_RULES: { readonly [Rule in WaitRule]: WaitRuleSource } = {
  syncOff72h: {
    length: 72 * HOUR,
    docs: 'https://learn.microsoft.com/microsoft-365/enterprise/turn-off-directory-synchronization',
    sentence: { key: 'wait.syncOff72h' }
  },
  userDeletion: {
    length: 0,
    docs: 'https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits',
    sentence: { key: 'wait.userDeletion' }
  },
  domainRelease1d: {
    length: DAY,
    docs: 'https://learn.microsoft.com/microsoft-365/admin/get-help-with-domains/remove-a-domain',
    sentence: { key: 'wait.domainRelease1d' }
  },
  subscriptionDelete72h: { length: 72 * HOUR, docs: DELETE_TENANT, sentence: { key: 'wait.subscriptionDelete72h' } },
  subscriptionExpired30d: { length: 30 * DAY, docs: EXPIRE, sentence: { key: 'wait.subscriptionExpired30d' } },
  subscriptionDisabled90d: { length: 90 * DAY, docs: EXPIRE, sentence: { key: 'wait.subscriptionDisabled90d' } },
  trialLifecycle: { length: 30 * DAY, docs: DELETE_TENANT, sentence: { key: 'wait.trialLifecycle' } },
  termEnd: { length: 0, docs: CLOSE, sentence: { key: 'wait.termEnd' } },
  azureDelete90d: {
    length: 90 * DAY,
    docs: 'https://learn.microsoft.com/azure/cost-management-billing/manage/cancel-azure-subscription',
    sentence: { key: 'wait.azureDelete90d' }
  }
};
