import type { SectionId } from '../../evidence/inventory/sections/section';
import type { inventory as enInventory } from '../en/inventory';
import type { Translation } from '../message';

const SECTION: Readonly<Record<SectionId, string>> = {
  organization: '组织',
  subscribedSkus: '许可证',
  subscriptions: '订阅',
  domains: '域',
  users: '用户',
  deletedUsers: '已删除的用户',
  groups: '组',
  groupMembers: '组成员',
  groupOwners: '组所有者',
  administrativeUnits: '管理单元',
  roleDefinitions: '角色',
  roleAssignments: '角色分配',
  roleEligibilities: '符合条件的角色分配',
  applications: '应用注册',
  servicePrincipals: '企业应用程序',
  permissionGrants: '已授予的权限',
  conditionalAccess: '条件访问策略',
  namedLocations: '命名位置',
  policies: '租户策略',
  devices: '设备',
  contacts: '联系人'
};

/** The inventory: its export, its file, and what check P07 finds. */
export const inventory: Translation<typeof enInventory> = {
  'inventory.section': ({ section }) => SECTION[section],
  'inventory.what':
    '清单列出曾有哪些内容：有哪些用户、属于哪些组、拥有哪些角色和许可证。它不是邮件或文件的备份；邮件和文件会随租户消失。',
  'inventory.reads': ({ sections }, format) =>
    `将读取以下列表：${format.list(sections.map((section) => SECTION[section]))}。不读取应用的机密。租户中没有任何更改。`,
  'inventory.stays': '在保存之前，它只保留在此浏览器中。离开此页面会停止导出；一天之内可以继续。',
  'inventory.start': '导出清单',
  'inventory.again': '重新导出',
  'inventory.continue': '继续导出',
  'inventory.readMissing': '读取缺少的内容',
  'inventory.stop': '停止',
  'inventory.stopping': '正在停止',
  'inventory.notRead': '先读取租户：清单必须写明属于哪个租户。',
  'inventory.sections': ({ done, of }, format) => `${format.number(done)}/${format.number(of)} 个列表`,
  'inventory.reading': ({ section, read, total }, format) =>
    total === 'unknown' || total < read
      ? `${SECTION[section]}：${format.number(read)}`
      : `${SECTION[section]}：${format.number(read)}/${format.number(total)}`,
  'inventory.progress': '导出进度',
  'inventory.starting': '正在开始',
  'inventory.stopped': '已停止。已读取的内容保留在此浏览器中。',
  'inventory.broken': '导出无法继续。已读取的内容保留在此浏览器中。',
  'inventory.notStored': '导出已停止：此浏览器无法保留其内容。',
  'inventory.store.full': '浏览器空间不足。释放一些空间，然后继续。',
  'inventory.store.readOnly': '浏览器不允许此页面存储任何内容。退出隐私浏览，然后重试。',
  'inventory.store.cleared': '保留的内容已被清除。重新导出。',
  'inventory.store.taken': '另一个标签页在此期间写入了内容。将其关闭，然后重新导出。',
  'inventory.store.unavailable': '浏览器的存储没有响应。关闭此页面的其他标签页，然后重新加载页面。',
  'inventory.open': ({ at }, format) => `有一次导出尚未完成，开始于 ${format.dateTime(at)}。`,
  'inventory.ready': '导出已完成。将文件保存在此租户之外：在此之前无法删除任何内容。',
  'inventory.readyPartly': '导出已完成，但有些内容无法读取。下方列出这些内容及原因。将文件保存在此租户之外。',
  'inventory.result': '清单包含的内容',
  'inventory.column.list': '列表',
  'inventory.column.count': '对象',
  'inventory.column.state': '状态',
  'inventory.state.complete': '完整',
  'inventory.state.nothing': '未读取。',
  'inventory.state.partly': '未全部读取。',
  'inventory.save': '保存文件',
  'inventory.saving': '正在打包',
  'inventory.saved': '文件已交给浏览器，并已记录此次导出。',
  'inventory.notKept': '文件已交给浏览器，但无法记录此次导出。重新保存。',
  'inventory.damaged': ({ file }) => `未生成文件：${file} 与导出时不再一致。重新导出。`,
  'inventory.failed': '操作未能完成。重新加载页面，然后重试。',
  'inventory.last': ({ by, at }, format) => `上次保存的导出：${format.dateTime(at)}，由 ${by} 导出。`,
  'inventory.last.counts': ({ objects, unread }, format) =>
    unread === 0
      ? `${format.number(objects)} 个对象，所有列表均完整。`
      : `${format.number(objects)} 个对象；有 ${format.number(unread)} 个列表未能完整读取。`,
  'inventory.last.fingerprint': ({ fingerprint }) => `其清单文件 (manifest.json) 的指纹：${fingerprint}`,
  'inventory.last.none': '尚未保存任何导出。',
  'inventory.check': '检查已保存的文件',
  'inventory.check.input': '要检查的清单文件',
  'inventory.check.checking': '正在检查文件',
  'inventory.check.recorded': ({ at }, format) =>
    `完好无损。每个字节均与写入时一致，并且就是此处记录的 ${format.dateTime(at)} 的导出。`,
  'inventory.check.other': ({ at, by, tenant }, format) =>
    `文件本身完好，但不是此处记录的导出：其中写明租户为 ${tenant}，时间为 ${format.dateTime(at)}，由 ${by} 导出。`,
  'inventory.check.altered': ({ files }, format) =>
    files.length === 0 ? '已被改动。包裹各文件的存档与写入时不一致。' : `已被改动：${format.list(files)}。`,
  'inventory.check.incomplete': '不完整。文件过早结束，或被其他程序重新打包。',
  'inventory.check.notOurs': '此文件不是本工具的清单。',
  'inventory.readme': ({ tenant, domain, by, at, version }, format) =>
    [
      `“${tenant}”的清单 (${domain})`,
      `由 ${by} 于 ${format.dateTime(at)} 使用 Tenant Closure ${version} 开始导出。`,
      '',
      '此清单列出租户中曾有的内容。它不是邮件或文件的备份。',
      '每个列表都有两份：JSON 包含读取的全部内容，CSV 供电子表格使用。',
      '名称中带有“incomplete”的文件不包含全部内容。没有文件的列表是无法读取的。',
      'manifest.json 写明读取了哪些内容、各有多少对象，以及哪些内容无法读取及其原因。',
      '将此文件保存在租户之外。Tenant Closure 可以检查其中是否有字节发生变化。'
    ].join('\n'),
  'inventory.finding.newApp': '在清单导出之后注册',
  'inventory.finding.unread': ({ section }) => `清单中没有${SECTION[section]}，或未全部包含。`,
  'inventory.finding.more': ({ section, listed, now }, format) =>
    `${SECTION[section]}：清单列出 ${format.number(listed)} 个，现有 ${format.number(now)} 个。`
};
