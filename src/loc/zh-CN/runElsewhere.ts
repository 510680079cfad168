import type { runElsewhere as enRunElsewhere } from '../en/runElsewhere';
import type { Translation } from '../message';

/** A run that another tab of this browser executes, as those see it who only watch. */
export const runElsewhere: Translation<typeof enRunElsewhere> = {
  'run.elsewhere.title': '有一次运行正在另一个标签页中进行',
  'run.elsewhere.who': ({ at, by }, format) => `由 ${by} 运行，开始于 ${format.dateTime(at)}。`,
  'run.elsewhere.only': '此标签页仅供查看，不发送任何内容；在该运行结束之前，此处无法开始其他操作。',
  'run.elsewhere.preparing': '另一个标签页会先重新读取租户，然后才发送内容。',
  'run.elsewhere.lapsing': ({ ms }, format) =>
    `另一个标签页没有活动迹象。如果一直如此，${format.duration(ms)}后可以在此处继续运行。`,
  'run.elsewhere.lapsed': '执行该运行的标签页已没有活动迹象。',
  'run.elsewhere.continue': '在此处继续',
  'run.elsewhere.inTheWay': '有一次运行正在另一个标签页中进行。同一时间只能运行一项。',
  'run.elsewhere.ended': '另一个标签页中的运行已结束',
  'run.elsewhere.incomplete': '已全部尝试，但并非全部成功。原因见另一个标签页中的结果。',
  'run.elsewhere.unfollowed': '无法再跟踪另一个标签页中的运行',
  'run.elsewhere.unreadable': '无法在此处读取其日志，因此无法显示进度。',
  'run.elsewhere.unfollowed.why': '其日志已被移除，或读取到的内容与写入时不再一致。此处显示的是最后看到的状态。',
  'run.elsewhere.announce.held': '另一个标签页正在运行。此标签页仅供查看。',
  'run.elsewhere.announce.lapsing': '执行运行的标签页没有活动迹象。',
  'run.elsewhere.close': '关闭'
};
