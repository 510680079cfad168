import type { checksMfa as enChecksMfa } from '../en/checksMfa';
import type { Translation } from '../message';

/** Step 4, M01 to M03. */
export const checksMfa: Translation<typeof enChecksMfa> = {
  'check.M01.title': '除当前管理员外，所有人的每用户 MFA 均已关闭',
  'check.M01.why': 'Microsoft 的文章要求在删除目录之前完成此项。步骤 1 完成后不再有其他用户，也就没有需要关闭的了。',
  'check.M01.todo':
    '完成步骤 1，此项即自动完成。\n或者现在读取每个用户的状态，在“每用户 MFA”页面上关闭。保留你自己的 MFA：管理中心要求使用。',
  'check.M01.proof': 'Graph 显示其他每个用户的状态均为 disabled，或未列出其他用户。',
  'check.M01.nobodyElse': '只剩你自己，没有需要关闭的。',
  'check.M01.pass': ({ count }, format) => `除你之外的 ${format.number(count)} 个用户均已关闭。`,
  'check.M01.blocks': ({ count }, format) => `除你之外，还有 ${format.number(count)} 个用户未关闭。`,
  'check.M01.unknown': ({ count }, format) => `有 ${format.number(count)} 个用户的状态是本工具无法识别的。`,
  'check.M01.state': ({ state }) =>
    ({ disabled: '已关闭', enabled: '已启用', enforced: '已强制执行', unknown: '未知状态' })[state],

  'check.M02.title': '没有链接的旧版 MFA 提供程序',
  'check.M02.why':
    '2018 年 9 月之前创建且仍处于链接状态的 MFA 提供程序会阻止目录删除。没有任何 API 可以列出它们。',
  'check.M02.todo':
    '打开 Entra 的“保护”>“多重身份验证”>“提供程序”。\n删除每个提供程序。删除时不会再次询问，其报告会一并消失。\n列表为空后，在此处确认。',
  'check.M02.proof': '由你确认；Entra 会在删除目录前再次检查。',
  'check.M02.open': '尚未确认是否链接了旧版 MFA 提供程序。',
  'check.M02.young': ({ createdAt }, format) =>
    `此租户创建于 ${format.date(createdAt)}，当时已无法新建提供程序。预计列表为空。`,

  'check.M03.title': '登录策略无需改动',
  'check.M03.why': '安全默认值、条件访问和注册活动不会阻止删除。将其关闭没有任何益处，反而会让租户在关闭期间失去保护。',
  'check.M03.todo': '保持原样。\n确保你自己在结束之前始终能通过这些策略。',
  'check.M03.proof': '无需证明，仅供参考。',
  'check.M03.none': '没有策略要求 MFA。',
  'check.M03.pass': '以下策略已开启，可以保持开启。',
  'check.M03.unknown': '有一个策略的状态是本工具无法识别的。建议查看一次。',
  'check.M03.securityDefaults': '安全默认值已开启',
  'check.M03.campaign': 'Authenticator 的注册活动已开启或由 Microsoft 管理',
  'check.M03.policy': ({ state, mfa }) => {
    const text = { on: '开启', off: '关闭', reportOnly: '仅限报告', unknown: '未知状态' }[state];
    return mfa === 'required' ? `${text} · 要求 MFA` : text;
  }
};
