import type { runPause as enRunPause } from '../en/runPause';
import type { Translation } from '../message';

/** A run that holds still in its place, and what is on its way. */
export const runPause: Translation<typeof enRunPause> = {
  'run.why.paused': '已暂停',
  'run.why.left': ({ why, ms }, format) => `${why}（${format.duration(ms)}）`,
  'run.paused.title': '运行已暂停',
  'run.paused.meaning': '不会发送任何内容，也不会丢失任何内容。',
  'run.paused.offline': 'Graph 没有响应：网络已断开，或服务不可用。',
  'run.paused.signIn': '你的会话已结束，或组织的策略要求重新登录。',
  'run.paused.role': '你已不再拥有此任务所需的角色。',
  'run.paused.offline.next': 'Graph 一旦响应，运行会自动继续。未决的内容会先重新读取。',
  'run.paused.signIn.next': '在另一个标签页中登录，运行会自动继续。也可以重新加载此页面，然后根据日志继续运行。',
  'run.paused.role.next':
    '重新激活该角色，或请其他管理员将其分配给你。Graph 显示该角色后，运行会自动继续，并重新发送因缺少该角色而被拒绝的内容。',
  'run.paused.since': ({ at }, format) => `暂停于 ${format.dateTime(at)}。`,
  'run.paused.nextTry': ({ ms }, format) => `${format.duration(ms)}后重试。`,
  'run.paused.trying': '正在重试。',
  'run.paused.again': '立即重试',
  'run.paused.request': ({ requestId }) => `请求 ID：${requestId}`,
  'run.paused.over': '运行已恢复。',
  'run.onTheirWay': '等待响应',
  'run.stopping.inFlight': ({ count }, format) => `不再发送任何更改。正在等待 ${format.number(count)} 次更改的响应。`,
  'run.stopping.settled': '不再发送任何更改。已没有等待响应的更改。',
  'run.drift.continues': '批准计划之后，租户已发生变化。不会写入以下任何内容：',
  'run.halt.actingAdmin.guest': '你的帐户现在是此租户中的来宾，因此未再发送任何内容。帐户属于此租户的管理员可以继续运行。',
  'run.halt.actingAdmin.synced': '你的帐户现在是从本地同步的，因此未再发送任何内容。使用仅限云的帐户的管理员可以继续运行。',
  'run.halt.lease': '另一个标签页或窗口已接管该运行，因此此处未再发送任何内容。'
};
