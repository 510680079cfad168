import type { checksDomains as enChecksDomains } from '../en/checksDomains';
import type { Format } from '../format';
import type { Translation } from '../message';

type DomainValues = Parameters<(typeof enChecksDomains)['check.D01.domain']>[0];

/** What uses a domain; nothing while that is not known. */
function usedBy(references: DomainValues['references'], format: Format): readonly string[] {
  if (references === 'unread') {
    return [];
  }
  const { users, groups, applications, others, extent } = references;
  if (extent === 'tooMany') {
    return ['约有 1,000 个或更多对象使用此域：Graph 无法释放。先删除用户，或在 Entra 中移除该域。'];
  }
  const parts = [
    ...(users > 0 ? [`${format.number(users)} 个用户`] : []),
    ...(groups > 0 ? [`${format.number(groups)} 个组`] : []),
    ...(applications > 0 ? [`${format.number(applications)} 个应用注册`] : []),
    ...(others > 0 ? [`${format.number(others)} 个其他对象`] : []),
    ...(extent === 'unknown' ? ['其他未计数的对象'] : [])
  ];
  return [parts.length === 0 ? '没有对象使用此域名。' : `将改用初始域：${format.list(parts)}。`];
}

/** What to change at the registrar before the domain goes; in the order in which people notice. */
function atTheRegistrar(services: readonly string[]): readonly string[] {
  const records = [
    ...(services.some((each) => each.startsWith('Email')) ? ['MX、自动发现、SPF 和 DKIM 记录'] : []),
    ...(services.includes('OfficeCommunicationsOnline') ? ['SIP 和 lyncdiscover 记录'] : []),
    ...(services.includes('Intune') ? ['企业设备注册记录'] : [])
  ];
  return records.length === 0 ? [] : [`先在域名注册商处更改：${records.join('；')}。`];
}

/** What Graph calls the services of a domain; unknown ones are shown as Graph spells them. */
const SERVICE: ReadonlyMap<string, string> = new Map(Object.entries({
  Email: '邮件（MX 和自动发现）',
  EmailInternalRelayOnly: '内部邮件中继',
  OfficeCommunicationsOnline: '使用此域地址的 Teams 通话和聊天 (SIP)',
  OrgIdAuthentication: '使用此域登录',
  Intune: '设备注册',
  Yammer: 'Viva Engage',
  SharePoint: 'SharePoint'
}));

/** Custom domains, D01: step 2 and step 5 show it. */
export const checksDomains: Translation<typeof enChecksDomains> = {
  'check.D01.title': '取消订阅前已释放自定义域',
  'check.D01.why':
    '仍在此处验证的域无法用于其他租户；订阅取消后，可能再也没有人能释放它。域一经释放，使用该域的邮件和登录即停止。',
  'check.D01.todo':
    '在域名注册商处：将 MX、自动发现、SIP 和其他记录指向新位置，或将其移除。\n将你自己的登录名改为使用初始域（P02）。\n在步骤 5 中将初始域设为默认域。\n在步骤 5 中将联合域转换为托管域。\n在步骤 5 中释放域：使用该域的对象会改名为使用初始域，不会禁用任何帐户。\n引用超过 1,000 个时，先删除用户；如果有多租户应用使用该域，先移除其地址或该应用。\n每个域需等待五分钟到一天。',
  'check.D01.proof': 'Graph 仅列出初始域；每个已释放的域均返回 404。',
  'check.D01.pass': ({ initialDomain }) =>
    initialDomain === '' ? '没有剩余的自定义域。' : `仅剩 ${initialDomain}。`,
  'check.D01.blocks': ({ count }, format) => `有 ${format.number(count)} 个自定义域待释放。`,
  'check.D01.waiting': ({ count }, format) => `正在释放 ${format.number(count)} 个自定义域。`,
  'check.D01.domain': (values, format) => {
    const { authentication, preference, verification, services, release, federation, references } = values;
    if (verification === 'unverified') {
      return '未验证：尚不属于任何人，无需释放。';
    }
    if (release === 'underWay') {
      return '正在释放：需要五分钟到一天。';
    }
    const signIn = federation === '' ? '通过联合身份验证的登录' : `通过 ${federation} 的登录`;
    const stops = [
      ...services.map((service) => SERVICE.get(service) ?? service),
      ...(authentication === 'federated' ? [signIn] : [])
    ];
    return [
      ...(release === 'failed' ? ['上次释放失败。'] : []),
      stops.length > 0 ? `将停止：${stops.join('、')}。` : '没有服务使用此域。',
      ...atTheRegistrar(services),
      ...usedBy(references, format),
      ...(authentication === 'federated' ? ['先将其转换为托管域。'] : []),
      ...(preference === 'default' ? ['先将初始域设为默认域。'] : [])
    ].join('');
  }
};
