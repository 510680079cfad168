import type { uiPortals as enUiPortals } from '../en/uiPortals';
import type { Translation } from '../message';

/** The pages of the admin centers by the names that stand on them. */
export const uiPortals: Translation<typeof enUiPortals> = {
  'ui.portal.yourProducts': '“你的产品”（Microsoft 365 管理中心）',
  'ui.portal.activeUsers': '“活跃用户”（Microsoft 365 管理中心）',
  'ui.portal.domains': '“域”（Microsoft 365 管理中心）',
  'ui.portal.billingAccounts': '“计费帐户”（Microsoft 365 管理中心）',
  'ui.portal.bills': '“账单和付款”（Microsoft 365 管理中心）',
  'ui.portal.partnerRelationships': '“合作伙伴关系”（Microsoft 365 管理中心）',
  'ui.portal.support': '“帮助和支持”（Microsoft 365 管理中心）',
  'ui.portal.manageTenants': '“管理租户”(Entra)',
  'ui.portal.entraOverview': '“概述”(Entra)',
  'ui.portal.entraProperties': '“属性”(Entra)',
  'ui.portal.entraUsers': '“所有用户”(Entra)',
  'ui.portal.deletedUsers': '“已删除的用户”(Entra)',
  'ui.portal.rolesAndAdmins': '“角色和管理员”(Entra)',
  'ui.portal.pimActivation': '“我的角色”(Privileged Identity Management)',
  'ui.portal.cloudSync': '“云同步”(Entra)',
  'ui.portal.perUserMfa': '“每用户 MFA”(Entra)',
  'ui.portal.mfaProviders': 'MFA“提供程序”(Entra)',
  'ui.portal.conditionalAccess': '“条件访问”(Entra)',
  'ui.portal.enterpriseApps': '“企业应用程序”(Entra)',
  'ui.portal.appRegistrations': '“应用注册”(Entra)',
  'ui.portal.selfServiceProducts': '“自助注册产品”（Entra 许可证）',
  'ui.portal.entraDomains': '“自定义域名”(Entra)',
  'ui.portal.devices': '“设备”(Entra)',
  'ui.portal.crossTenantAccess': '“跨租户访问设置”(Entra)',
  'ui.portal.ediscovery': '“电子数据展示”(Microsoft Purview)',
  'ui.portal.azureSubscriptions': '“订阅”（Azure 门户）',
  'ui.portal.mySecurityInfo': '“安全信息”（我的登录）'
};
