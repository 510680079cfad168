import type { taskWork as enTaskWork } from '../en/taskWork';
import type { Translation } from '../message';

/** The way of any task: plan, review, last question. The words of one task are in tasks.ts. */
export const taskWork: Translation<typeof enTaskWork> = {
  'work.review': '审阅计划',
  'work.reviewFor': ({ task }) => `审阅计划：${task}`,
  'work.reading': '正在重新读取计划所依据的内容',
  'work.nothing': ({ at }, format) => `没有需要执行的操作。重新读取于 ${format.dateTime(at)}。`,
  'work.locked': '已锁定。以下检查处理完毕后即可解锁：',
  'work.putAway': '选择已更改，因此计划已作废。重新审阅计划。',
  'work.planRefused.empty': '计划为空，没有可批准的内容。重新读取租户。',
  'work.planRefused.noTenant': 'Graph 未给出租户或初始域，因此无法批准计划。重新读取租户。',
  'work.planRefused.noId': 'Graph 列出的某个对象没有 ID，因此无法批准计划。重新读取租户。',
  'work.planRefused.twice': 'Graph 重复列出了某个对象，因此无法批准计划。重新读取租户。',
  'work.planRefused.keptIsPlanned': '计划中有应当保留的对象，因此无法批准计划。重新读取租户。',
  'work.planRefused.unexpected': '制定计划时意外中断。没有任何更改。重试，或重新加载页面。',
  'work.watching': '你正在查看。只有当前管理员才能制定计划和运行。',
  'work.otherRuns': ({ running }) => `同一时间只能运行一项。当前：${running}。`,
  'work.otherRuns.show': '显示',
  'work.unfinished': ({ task }) => `之前的一次运行尚未完成：${task}。先继续或结束它。`,
  'work.unfinished.unknown': '之前的一次运行尚未完成。先继续或结束它。',

  'review.title': ({ act }) => `审阅：${act}`,
  'review.lead': '仅限这些对象，不涉及其他任何内容。此刻之后出现在租户中的内容不受影响。',
  'review.kinds': '按类型',
  'review.roles': '按角色',
  'review.examples': '示例',
  'review.all': '完整计划 (CSV)',
  'review.undo': '哪些可以撤消',
  'review.fingerprint': '计划的指纹 (SHA-256)',
  'review.fingerprint.why':
    '你的确认仅对此列表有效。如果租户在运行开始之前发生变化，则不会更改任何内容，并会显示差异。',
  'review.roleEnds': ({ at }, format) =>
    `你的全局管理员角色将于 ${format.dateTime(at)} 到期。届时运行会暂停，并在该角色重新激活后继续。`,
  'review.back': '返回',

  'confirm.domain': ({ domain }) => `输入初始域：${domain}`,
  'confirm.count': ({ count }) => `输入数量：${count}`,
  'confirm.enter': '按 Enter 不会确认。使用鼠标或空格键按下按钮本身。',
  'confirm.cancel': '取消'
};
