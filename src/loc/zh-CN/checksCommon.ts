import type { SubscriptionStatus } from '../../facts/subscriptions';
import type { checksCommon as enChecksCommon } from '../en/checksCommon';
import type { Format } from '../format';
import type { Translation } from '../message';
import { statements } from '../statements';

const USER: Readonly<Record<'synced' | 'member' | 'guest' | 'agent' | 'sync', string>> = {
  synced: '从本地同步',
  member: '成员',
  guest: '来宾',
  agent: '智能体用户',
  sync: '目录同步的服务帐户'
};

const STATUS: Readonly<Record<SubscriptionStatus, string>> = {
  enabled: '活动',
  warning: '已过期',
  suspended: '已禁用',
  lockedOut: '已禁用（由你取消）',
  deleted: '已删除',
  unknown: '未知状态'
};

/** What a person signs, point by point. */
const STATEMENT = {
  signedInToEntra: '我已使用初始域上的帐户登录此租户的 Entra 管理中心。',
  invoicesPaid: '所有发票均已付清，没有到期或逾期的款项。',
  holdsDecided: '每个案例和保留的负责人都已同意其随租户一起终止。',
  backupMail: '邮件已备份。',
  backupOneDrive: 'OneDrive 已备份。',
  backupSharePoint: 'SharePoint 已备份。',
  backupTeams: 'Teams 已备份。',
  phoneNumbersPorted: '电话号码已转出或放弃。',
  registrarSignIn: '域名注册商和 DNS 帐户使用的是此租户以外的邮箱地址。',
  invoicesDownloaded: '发票已下载。',
  powerPlatform: 'Power Platform 环境已导出或放弃。',
  azureDevOps: 'Azure DevOps 组织已移至其他目录或放弃。',
  thirdPartySso: '通过此租户登录的各项服务已有其他登录方式。',
  azureSubscriptions: '此租户中不再有任何 Azure 订阅，无论活动还是已取消。',
  legacyMfaProviders: 'Entra 中的 MFA 提供程序列表为空。',
  directoryDeleted: '租户已删除。'
} as const;

type SubscriptionValues = Parameters<(typeof enChecksCommon)['finding.subscription']>[0];

function subscriptionEnd({ path, status, until }: SubscriptionValues, format: Format): string {
  const by = until === '' ? '' : `最早结束日期：${format.date(until)}。`;
  switch (path) {
    case 'selfService':
      return '在自助产品页面上删除，立即生效。';
    case 'partner':
      return `通过合作伙伴购买：须由合作伙伴取消。${by}`;
    case 'trial':
      return `试用版：关闭定期计费后会自行结束。${by}`;
    case 'mca':
      return status === 'enabled'
        ? `客户协议：关闭定期计费。在开始或续订后 7 天内可以取消。${by}`
        : `客户协议：无法手动删除。${by}`;
    case 'mosa':
      return status === 'enabled' ? `先取消，再删除。${by}` : `删除此订阅。${by}`;
    case 'unknown':
      return `先回答你使用的是哪种计费协议。${by}`;
  }
}

/** What several checks say. */
export const checksCommon: Translation<typeof enChecksCommon> = {
  'attested.one': ({ by, at }, format) => `由 ${by} 于 ${format.date(at)}确认。`,
  'attested.all': ({ count, by, at }, format) =>
    `全部 ${format.number(count)} 项均已确认，最后一项由 ${by} 于 ${format.date(at)}确认。`,
  ...statements(STATEMENT),
  'finding.attestation': ({ id, by, at }, format) =>
    by === '' ? `尚未确认：${STATEMENT[id]}` : `${STATEMENT[id]}由 ${by} 于 ${format.date(at)}确认。`,
  'finding.user': ({ source, signIn, licences }, format) =>
    [
      USER[source],
      ...(signIn === 'blocked' ? ['已阻止登录'] : []),
      ...(licences === 0 ? [] : [`${format.number(licences)} 个许可证`])
    ].join(' · '),
  'finding.subscription': (values, format) => {
    const state = values.status === 'unknown' ? `${STATUS.unknown}（${values.raw}）` : STATUS[values.status];
    return `${state} · ${format.number(values.seats)} 个许可证。${subscriptionEnd(values, format)}`;
  },
  'finding.sku': ({ consumed, status }, format) =>
    `仅有许可证，没有对应的订阅 · ${STATUS[status]} · 已分配 ${format.number(consumed)} 个`,
  'finding.usage': (values, format) => {
    const items = {
      mailboxUsage: `${format.number(values.items)} 个邮箱`,
      oneDriveUsage: `${format.number(values.items)} 个 OneDrive`,
      sharePointUsage: `${format.number(values.items)} 个 SharePoint 网站`
    }[values.of];
    return `${items}，共 ${format.bytes(values.bytes)}；其中 ${format.number(values.active)} 个在最近 30 天内使用过。报告日期：${format.date(values.refreshedOn)}。`;
  }
};
