import type { checksDirectory as enChecksDirectory } from '../en/checksDirectory';
import type { Translation } from '../message';

/** Step 5, D02 to D09. */
export const checksDirectory: Translation<typeof enChecksDirectory> = {
  'check.D02.title': '没有剩余的应用注册',
  'check.D02.why': 'Entra 不会删除仍有应用注册的目录。删除后，使用这些应用的人（包括其他租户中的人）将无法再登录。',
  'check.D02.todo':
    '如果有应用供他人使用，通知应用的所有者。\n在步骤 5 中删除注册，或在 Entra 的“应用注册”>“所有应用程序”中删除。\n本工具所用的注册留到最后（D07）。',
  'check.D02.proof': '除本工具所用的注册外，Graph 未列出任何应用注册。',
  'check.D02.pass': '没有剩余的应用注册。',
  'check.D02.oursOnly': '仅剩本工具可用来登录的注册。它留到最后删除（D07）。',
  'check.D02.blocks': ({ count }, format) => `还剩 ${format.number(count)} 个应用注册。`,
  'check.D02.application': '应用注册',
  'check.D02.b2cExtensions': 'B2C 或外部 ID 的应用注册；Entra 同样将其计入',
  'check.D02.ours': '本工具可以使用它登录：最后删除',

  'check.D03.title': '没有剩余的第三方企业应用程序',
  'check.D03.why':
    '其他供应商的企业应用程序可能阻止目录删除，而门户无法移除全部此类应用。删除后，对应的单一登录即失效。',
  'check.D03.todo':
    '查看列表中是否有人们仍在登录的服务。\n在步骤 5 中删除这些应用程序。\n无法在那里删除的：使用 Entra 的“企业应用程序”，或联系支持人员。',
  'check.D03.proof': 'Graph 未列出任何属于 Microsoft 以外组织的服务主体。',
  'check.D03.pass': '没有剩余的第三方应用程序。',
  'check.D03.blocks': ({ count, more }, format) => {
    const found = `还剩 ${format.number(count)} 个第三方应用程序。`;
    return more === 'all' ? found : `${found}列表尚未读完。`;
  },
  'check.D03.lookAt': ({ count }, format) =>
    `有 ${format.number(count)} 个应用程序未说明归属。本工具绝不会删除它们。`,
  'check.D03.thirdParty': '属于其他组织',
  'check.D03.agent': '其他组织的智能体标识',
  'check.D03.unknown': ({ type }) => (type === '' ? '所有者和类型未知' : `所有者未知 · 类型 ${type}`),

  'check.D04.title': '已识别 Microsoft 自有的应用程序，并保持不动',
  'check.D04.why':
    '有些隐藏的服务主体会导致删除失败，即使 Entra 的列表全部显示绿色。另一些则是进入门户的通道：一旦禁用，所有人都会被锁在门外。',
  'check.D04.todo':
    '绝不要禁用或删除受保护的应用程序。\n重新启用其中已被禁用的应用程序。\n托管标识会随其 Azure 资源一起删除。\n如果 Entra 的列表全部显示绿色而删除仍失败，先处理此处列出的服务主体，再联系支持人员。',
  'check.D04.proof': '受保护的应用程序均已启用，目录最终被删除。',
  'check.D04.pass': ({ count }, format) => `${format.number(count)} 个 Microsoft 应用程序，保持不动。`,
  'check.D04.disabled': ({ count }, format) =>
    `门户所需的 ${format.number(count)} 个应用程序已被禁用。先重新启用，再继续。`,
  'check.D04.lookAt': ({ count }, format) =>
    `${format.number(count)} 个服务主体可能导致删除失败，即使列表全部显示绿色。`,
  'check.D04.is.disabled': '受保护，但已被禁用：需重新启用',
  'check.D04.is.protected': '受保护：绝不禁用，绝不删除',
  'check.D04.is.azureDevOps': 'Azure DevOps：已知会阻止删除',
  'check.D04.is.managedIdentity': '托管标识：删除其 Azure 资源',
  'check.D04.is.microsoft': 'Microsoft 自有：保持不动',

  'check.D05.title': '没有 B2C 或外部 ID 的残留',
  'check.D05.why': '用户流、标识提供者和自定义策略会阻止目录删除。将其删除后，通过它们登录的人将无法再登录。',
  'check.D05.todo':
    '在“外部标识”或 Azure AD B2C 中删除用户流、标识提供者、自定义策略和策略密钥。\n同时删除 b2c-extensions-app（D02）。',
  'check.D05.proof': 'Graph 未列出任何此类对象。',
  'check.D05.pass': '没有剩余的用户流、标识提供者或自定义策略。',
  'check.D05.blocks': ({ count }, format) => `有 ${format.number(count)} 项残留待删除。`,
  'check.D05.userFlow': '用户流',
  'check.D05.identityProvider': '标识提供者',
  'check.D05.customPolicy': '自定义策略',

  'check.D06.title': '随目录一起消失的内容',
  'check.D06.why': '组、管理单元和联系人不会阻止删除。它们以及依附于它们的一切都会随目录消失。',
  'check.D06.todo': '无需操作。清单会逐一列出其名称。',
  'check.D06.proof': 'Graph 自身的计数。',
  'check.D06.pass': ({ groups, administrativeUnits, contacts }, format) =>
    `${format.number(groups)} 个组、${format.number(administrativeUnits)} 个管理单元、${format.number(contacts)} 个联系人。`,

  'check.D07.title': '最后收回本工具自身的权限',
  'check.D07.why':
    '授予本工具的权限等于授予租户中的每个脚本，移除程序包并不会将其收回。但收回过早，本工具就无法再证明任何事情。',
  'check.D07.todo':
    '先完成其他所有事项，并保存操作手册。\n在步骤 5 中收回权限：本工具尚能执行的操作会在约一小时内随会话终止。\n在这一小时内删除本工具登录所用的应用注册，或将其留下：除非 Entra 的列表仍显示它，否则它会随目录一起消失。\n此后本工具无法再读取或更改任何内容；按操作手册继续。\n此后不要再打开 SharePoint 的“API 访问”页面：它会重新创建该主体。',
  'check.D07.proof': 'Graph 未列出授予该主体的任何权限。',
  'check.D07.granted': ({ scopes }, format) => `已向本工具的主体授予 ${format.number(scopes)} 项权限。`,
  'check.D07.noGrants': '该主体已不再拥有任何权限。它会随目录一起消失。',
  'check.D07.notFound': '在列表中未找到本工具登录所用的主体。',
  'check.D07.principal': '本工具可以使用它登录：结束之前绝不删除',
  'check.D07.grant': ({ reach, scopes }) =>
    `${reach === 'everyone' ? '已为所有人授予' : '已为一个用户授予'}：${scopes.join('、')}`,
  'check.D07.appId': ({ appId }) => `令牌中的应用为 ${appId}。`,

  'check.D08.title': '目录已删除',
  'check.D08.why':
    '目录一经删除便无法还原，这是最终操作。Graph 无法执行此操作，因此需在 Entra 中进行，Entra 会先运行自己的检查。',
  'check.D08.todo':
    '使用初始域上的帐户登录 Entra。\n“概述”>“管理租户”，仅勾选此租户，不要勾选其他租户，然后选择“删除”。\n对于每个未显示绿色的行，按其“Required action”处理。\n如果所有行都显示绿色但仍然失败，参阅 D04，等待一天，再联系支持人员。\n删除后，在此处或操作手册中确认。',
  'check.D08.proof': '由你确认。之后将无法再登录此租户。',
  'check.D08.open': '目录仍然存在。',

  'check.D09.title': '设备已解除关联',
  'check.D09.why':
    '目录消失后，没有人能再登录已加入 Entra 的电脑，其 BitLocker 密钥也随之丢失。Autopilot 注册会让重置后的设备回到此租户。',
  'check.D09.todo':
    '导出 BitLocker 密钥。\n为每台已加入的电脑设置本地管理员，然后断开连接或重置。\n在 Intune 中删除 Autopilot 注册，否则下一位所有者无法设置设备。',
  'check.D09.proof': 'Graph 未列出任何设备、密钥或 Autopilot 注册。',
  'check.D09.pass': '没有设备、BitLocker 密钥或 Autopilot 注册。',
  'check.D09.found': ({ devices, keys, autopilot }, format) =>
    `${[
      { count: devices, text: `${format.number(devices)} 台设备` },
      { count: keys, text: `${format.number(keys)} 个 BitLocker 密钥` },
      { count: autopilot, text: `${format.number(autopilot)} 个 Autopilot 注册` }
    ]
      .filter(({ count }) => count > 0)
      .map(({ text }) => text)
      .join('、')}。`,
  'check.D09.device': ({ trust, keys }, format) => {
    const kind = {
      entraJoined: '已加入 Entra：之后没有人能登录',
      hybridJoined: '混合加入：仍可使用本地帐户登录',
      registered: '已注册：个人设备，将无法访问工作数据',
      unknown: '加入类型未知'
    }[trust];
    return keys === 0 ? kind : `${kind} · ${format.number(keys)} 个 BitLocker 密钥`;
  },
  'check.D09.autopilot': 'Autopilot 注册：在 Intune 中删除',
  'check.D09.keys': ({ count }, format) =>
    `${format.number(count)} 个 BitLocker 密钥会随目录丢失。须事先导出。`
};
