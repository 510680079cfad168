import type { directory as enDirectory } from '../en/directory';
import type { Translation } from '../message';

/** The page of step 5: the directory, and its end. */
export const directory: Translation<typeof enDirectory> = {
  'ui.dir.domains': '自定义域',
  'ui.dir.domains.initial': '1. 将初始域设为默认域',
  'ui.dir.domains.initial.what': '此后新用户将使用初始域上的名称。',
  'ui.dir.domains.managed': '2. 将联合域转换为托管域',
  'ui.dir.domains.managed.what': '此后这些域上的用户使用 Entra 中的密码登录；没有密码则无法登录。',
  'ui.dir.domains.release': '3. 释放域',
  'ui.dir.domains.registrar':
    '先在域名注册商处：将 MX、自动发现、SIP 和其他记录指向新位置，或将其移除。释放之后送达的邮件会被退回。',
  'ui.dir.domains.release.what': '不会因此禁用帐户。需要五分钟到一天。',
  'ui.dir.domains.choose': '要释放的域',
  'ui.dir.domains.unread': '无法读取域，因此未列出任何域。这不等于没有。',
  'ui.dir.domains.none': '没有需要释放的自定义域。',
  'ui.dir.domains.nothingChosen': '选择一个域，以制定释放计划。',
  'ui.dir.domains.adminSignsIn':
    '须先处理：你或备用管理员使用此域登录。在 Entra 中将登录名改为使用初始域，然后重新登录。',
  'ui.dir.domains.stillDefault': '须先处理：它是默认域，见第 1 项。',
  'ui.dir.domains.stillFederated': '须先处理：它是联合域，见第 2 项。',
  'ui.dir.domains.subdomainFirst': '须先处理：它的一个子域仍然存在。先释放该子域。',
  'ui.dir.domains.tooManyReferences':
    '在管理中心处理：使用此域的用户、组和应用超过 1,000 个，超出 Graph 一次可改名的数量。删除用户后，重新读取。',
  'ui.dir.domains.multiTenantApplication':
    '在管理中心处理：有一个供其他租户使用的应用，其地址使用此域。移除该地址或删除该应用注册，然后重新读取。',
  'ui.dir.domains.underWay': '正在释放。需要五分钟到一天。',
  'ui.dir.domains.inPortal': 'Graph 拒绝释放的域，可在以下页面释放：',

  'ui.dir.apps': '企业应用程序',
  'ui.dir.apps.what': '此操作分多轮进行，因为有些应用程序须在其他应用程序删除之后才能删除。通过它们登录的人将无法再登录。',
  'ui.dir.apps.leave': '哪些保持不动，以及原因',
  'ui.dir.apps.leave.managed':
    '托管标识无法单独删除。它们随其 Azure 资源一起消失，最迟随 Azure 订阅一起消失。',
  'ui.dir.apps.leave.microsoft': 'Microsoft 自有的应用程序通常不会阻止删除，而且其中大多数 Graph 会拒绝删除。',
  'ui.dir.apps.leave.hidden':
    '即使列表全部显示绿色，隐藏的应用程序也可能使删除失败。D04 列出了它们的名称。仅当 Entra 或支持人员点名时，才尝试删除。',
  'ui.dir.apps.leave.recipe':
    '网上常被照搬的一段脚本会循环禁用所有服务主体。它会连门户也一并禁用：此后没有人能登录并删除租户，只有支持人员能够解决。本工具没有任何禁用服务主体的调用。',

  'ui.dir.registrations': '应用注册',
  'ui.dir.registrations.what':
    'b2c-extensions-app 会一并删除。使用这些应用的人（包括其他租户中的人）将无法再登录。',

  'ui.dir.external': '外部标识',
  'ui.dir.external.1': '在 Entra 的“外部标识”中，先删除用户流，再删除标识提供者。内置的标识提供者会保留。',
  'ui.dir.external.2': '对于 Azure AD B2C：切换到 B2C 目录，删除用户流、自定义策略、策略密钥和标识提供者。',
  'ui.dir.external.3': 'b2c-extensions-app 列在上方的应用注册列表中。',

  'ui.dir.devices': '设备',
  'ui.dir.devices.what':
    '删除目录后，使用这些设备的人将无法登录。保存列表，为每台已加入的电脑设置本地管理员并留存其 BitLocker 密钥，然后解除其关联。',
  'ui.dir.devices.list': ({ count }, format) => `共 ${format.number(count)} 项的列表，可复制或保存`,
  'ui.dir.lost': '哪些内容会消失',

  'ui.dir.products': '自助产品和 Azure 订阅',

  'ui.dir.last': '本工具的最后操作',
  'ui.dir.last.what': '两项均为可选：剩余内容会随目录一起消失。事先保存操作手册。',
  'ui.dir.last.revoke': '收回权限',
  'ui.dir.last.revoke.what':
    '从下一个令牌起，此页面无法再读取或更改任何内容，使用这些权限的其他 Web 部件也是如此。此处再也无法证明任何事项。',
  'ui.dir.last.own': '删除本工具的注册',
  'ui.dir.last.own.what':
    'Entra 同样将此注册计入。删除后，对所有人而言，凡是调用 API 的 Web 部件都会在一小时内停止工作。此后不要再打开 SharePoint 的“API 访问”：它会重新创建该注册。',

  'ui.dir.delete': '删除租户',
  'ui.dir.delete.final': '删除目录是最终操作。包括 Microsoft 在内，没有人能够还原。',
  'ui.dir.delete.list': 'Entra 将检查什么，此处已知什么',
  'ui.dir.delete.list.what': 'Entra 中显示相同的行。Graph 无法显示的内容由人工确认，或只能在 Entra 中查看。',
  'ui.dir.delete.column.row': 'Entra 的行',
  'ui.dir.delete.column.state': '此处已知',
  'ui.dir.delete.column.where': '更多',
  'ui.dir.row.users': '用户：只剩你自己',
  'ui.dir.row.directorySync': '目录同步已关闭',
  'ui.dir.row.applications': '应用注册',
  'ui.dir.row.enterpriseApplications': '企业应用程序',
  'ui.dir.row.subscriptions': '基于许可证的订阅',
  'ui.dir.row.azureSubscriptions': 'Azure 订阅',
  'ui.dir.row.azureAccess': '删除 Azure 资源的权限',
  'ui.dir.row.selfServiceProducts': '自助注册产品',
  'ui.dir.row.mfaProviders': '多重身份验证提供程序',
  'ui.dir.row.userFlows': '用户流和标识提供者',
  'ui.dir.row.invoices': '发票',
  'ui.dir.state.proved': ({ at }, format) => `已证明，读取于 ${format.dateTime(at)}`,
  'ui.dir.state.attested': ({ by }) => `由 ${by} 确认`,
  'ui.dir.state.open': '未完成',
  'ui.dir.state.waiting': ({ until }, format) => (until === '' ? '等待中' : `等待至 ${format.date(until)}`),
  'ui.dir.state.couldNotCheck': '无法检查',
  'ui.dir.state.onlyInEntra': '只能在 Entra 中查看',
  'ui.dir.row.azureAccess.how':
    '在 Entra 的“概述”>“属性”中，将“Azure 资源的访问管理”设为“是”并保存，注销后重新登录。',
  'ui.dir.row.applications.ours': '仅剩本工具的注册：执行上方的最后操作，或按 Entra 的“Required action”处理。',
  'ui.dir.delete.how': '操作步骤',
  'ui.dir.delete.1': ({ domain }) =>
    domain === ''
      ? '使用初始域上的帐户登录，通过下方的按钮打开“管理租户”。'
      : `使用 ${domain} 上的帐户登录，通过下方的按钮打开“管理租户”。`,
  'ui.dir.delete.2': ({ name, id }) => `仅勾选租户 ID 为 ${id} 的“${name}”，不要勾选其他租户。`,
  'ui.dir.delete.3': '选择“删除”。Entra 会运行检查，并以列表显示结果。',
  'ui.dir.delete.4': '对于每个未显示绿色的行，按其“Required action”处理，然后让 Entra 重新检查。',
  'ui.dir.delete.5': '所有行都显示绿色后，选择“删除”并确认。',
  'ui.dir.delete.stuck': '全部显示绿色但仍然失败',
  'ui.dir.delete.stuck.wait':
    '等待一天，然后重试。Entra 的列表有延迟：已删除的订阅在 72 小时内仍会计入，域最多一天。',
  'ui.dir.delete.stuck.hidden': '参阅 D04。通常的原因是隐藏的服务主体。仅删除 Entra 或支持人员点名的服务主体。',
  'ui.dir.delete.stuck.devOps':
    '在 Azure DevOps 的“组织设置”>“Microsoft Entra”中，断开 Azure DevOps 组织与此目录的连接。',
  'ui.dir.delete.stuck.free':
    '在客户协议下，Microsoft Entra ID 免费版可能仍留在计费帐户中，且无法手动取消。只有支持人员可以将其移除。',
  'ui.dir.delete.stuck.support': '联系支持人员。Microsoft 已知，有些配置是管理员无法删除的。',
  'ui.dir.delete.tell':
    '告知支持人员：租户 ID、初始域、Entra 显示的行或消息、时间，以及操作手册中的订阅 ID。',
  'ui.dir.delete.tenantId': '租户 ID',
  'ui.dir.delete.attest': '租户删除之后',
  'ui.dir.delete.attest.early':
    '此前仍有任务未完成，在这些任务处理完毕之前，Entra 不会删除任何内容。确认之前重新读取。',
  'ui.dir.delete.attest.what': '已删除的目录无法读取，因此由人工确认。确认后，此页面会变为关闭页面。'
};
