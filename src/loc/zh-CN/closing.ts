import type { closing as enClosing } from '../en/closing';
import type { Translation } from '../message';

/** After the end: a page that needs no Graph. */
export const closing: Translation<typeof enClosing> = {
  'ui.closed.title': '租户已关闭',
  'ui.closed.said': ({ by, at }, format) =>
    `由 ${by} 确认，${format.dateTime(at)}。无法通过读取来证明：已删除的目录不会响应。`,
  'ui.closed.answers': 'Graph 仍对此租户作出响应。删除后可能持续一小时。如果一直如此，则租户仍然存在。',
  'ui.closed.what': '已关闭的租户',
  'ui.closed.tenant': '租户',
  'ui.closed.id': '租户 ID',
  'ui.closed.domain': '初始域',
  'ui.closed.unknown': '此浏览器中没有相关信息',
  'ui.closed.remains': '哪些事项会自行继续',
  'ui.closed.remains.data': 'Microsoft 最迟在订阅取消 180 天后删除剩余数据。',
  'ui.closed.remains.users': '已删除的用户、应用和组无法再还原，即使其 30 天期限尚未结束。',
  'ui.closed.remains.invoices':
    '可能还会有最后一张发票，而没有人能再登录查看。保留计费帐户的编号，以便联系支持人员。',
  'ui.closed.remains.azure': '对于已取消的订阅，Azure 最多保留其数据 90 天。',
  'ui.closed.keep': '需要保留什么',
  'ui.closed.keep.inventory': ({ by, at, fingerprint }, format) =>
    `清单，由 ${by} 导出，${format.dateTime(at)}。其清单文件 (manifest.json) 的指纹：${fingerprint}`,
  'ui.closed.keep.saveInventory': '将清单另存为文件',
  'ui.closed.keep.packing': '正在打包清单',
  'ui.closed.keep.packFailed': '无法打包此浏览器中的清单。应保留之前已保存的文件。',
  'ui.closed.keep.noInventory': '未在此浏览器中导出过清单。',
  'ui.closed.keep.runbook': ({ by, at }, format) => `操作手册，由 ${by} 保存，${format.dateTime(at)}。`,
  'ui.closed.keep.noRunbook': '未在此浏览器中保存过操作手册。',
  'ui.closed.keep.runs': '本工具对每个对象执行的操作，均为当时的记录：',
  'ui.closed.keep.noRuns': '此浏览器中没有此租户的运行记录。',
  'ui.closed.keep.unreadable': '此浏览器中有一次运行无法读取。',
  'ui.closed.keep.save': '将结果另存为 CSV',
  'ui.closed.keep.saveFor': ({ what, at }, format) => `将结果另存为 CSV：${what}，${format.dateTime(at)}`,
  'ui.closed.keep.altered': '此日志的末尾已丢失或被改动。仅显示此前的部分。',
  'ui.closed.keep.run': ({ what, at, planned }, format) =>
    `${what} · ${format.dateTime(at)} · 计划 ${format.number(planned)} 项`,
  'ui.closed.keep.attestations': '将确认记录另存为 CSV',
  'ui.closed.csv.what': '项目',
  'ui.closed.csv.by': '确认人',
  'ui.closed.csv.at': '时间',
  'ui.closed.csv.note': '备注',
  'ui.closed.next': '其他位置还需处理的事项',
  'ui.closed.next.registrar':
    '在域名注册商处移除仍指向 Microsoft 365 的记录，并检查域是否按你的意愿续期或到期。',
  'ui.closed.next.sso': '对于使用此租户登录的服务，更改其登录方式和联系地址。',
  'ui.closed.next.payment': '在收到最后一张发票之前，留意付款方式上的扣款。',
  'ui.closed.next.mail': '告知合作伙伴，发往旧地址的邮件会被退回。',
  'ui.closed.mistake': '此确认有误',
  'ui.closed.mistake.what': '撤销后会重新显示各步骤。租户中没有任何更改。',
  'ui.closed.revoke': '撤销确认',
  'ui.closed.revoked': '已撤销。已重新显示各步骤。',
  'ui.closed.name': '你的姓名',
  'ui.closed.nameHint': '将如此写入记录',
  'ui.closed.attested': '已确认。显示关闭页面。',
  'ui.closed.gone.title': '目录是否已删除？',
  'ui.closed.gone.what':
    '已删除的目录与会话过期时的响应相同。如果 Entra 显示已删除此租户，在此处确认。',
  'ui.closed.gone.entra': '如果尚未删除，而本工具已在最后一项操作中收回自身的权限：其余事项在 Entra 中进行，操作手册说明了具体做法。'
};
