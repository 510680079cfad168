import type { mfa as enMfa } from '../en/mfa';
import type { Translation } from '../message';

/** Step 4. */
export const mfa: Translation<typeof enMfa> = {
  'mfa.perUser': '每用户 MFA',
  'mfa.nobody': '步骤 1 完成后只剩你自己：没有需要关闭的。',
  'mfa.left': ({ count }, format) =>
    `除你之外还剩 ${format.number(count)} 个用户。步骤 1 会将其删除，此项即自动完成。只有此后仍保留的用户（例如备用管理员）才需要在此处关闭。`,
  'mfa.own': '绝不会更改你自己的验证方法：管理中心直到最后都要求第二重验证。没有第二重验证的人无法删除租户。',
  'mfa.providers': '旧版 MFA 提供程序',
  'mfa.providers.lead': '没有任何 API 可以列出它们。在管理中心查看，逐个删除，然后在此处确认。',
  'mfa.policies': '安全默认值和条件访问',
  'mfa.policies.lead': '它们不会阻止删除。保持原样：将其关闭没有任何益处，反而会让租户在关闭期间失去保护。'
};
