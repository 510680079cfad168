import type { runJournal as enRunJournal } from '../en/runJournal';
import type { Translation } from '../message';

/** The journal of a run as a file. */
export const runJournal: Translation<typeof enRunJournal> = {
  'run.journal.export': '导出日志',
  'run.journal.export.damaged': '日志末尾已损坏，无法在其他浏览器中导入。',
  'run.journal.exported': '文件已交给浏览器。可以用它在其他浏览器中继续运行。',
  'run.journal.exported.over': '文件已交给浏览器。其中记录了发送的内容及其结果。',
  'run.journal.import': '导入日志',
  'run.journal.import.what':
    '适用于在其他浏览器中开始的运行。导入不会发送任何内容：该运行会显示在此处，继续之前会先重新读取全部内容。',
  'run.journal.import.choose': '选择文件…',
  'run.journal.importing': '正在检查文件。',
  'run.journal.taken': '日志已导入。',
  'run.journal.nothingNew': '文件中没有新内容：此处已有该日志。',
  'run.journal.runOpen': '其运行显示在此处，可以继续。',
  'run.journal.runOver': '其运行已结束，没有需要继续的内容。',
  'run.journal.refused': '文件未导入。',
  'run.journal.refused.tooLarge': '它的大小超出了日志的上限。',
  'run.journal.refused.notAJournal': '它不是本产品的日志，或已被截断。',
  'run.journal.refused.foreign': '该日志属于其他租户。在该租户中导入。',
  'run.journal.refused.otherVersion': '该日志由本产品的其他版本写入。',
  'run.journal.refused.unreadable': '无法读取日志的开头部分或计划。',
  'run.journal.refused.planAltered': '日志中的计划在批准后被改动。',
  'run.journal.refused.damaged': '该日志在导出后被改动或截断。重新导出。',
  'run.journal.refused.differs': '此浏览器中已有同一次运行的日志，且两者内容不一致。此处原有的日志保持不变。',
  'run.journal.refused.busy': '有一次运行正在另一个标签页中进行。待其结束后再导入。'
};
