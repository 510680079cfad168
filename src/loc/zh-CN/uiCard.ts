import type { uiCard as english } from '../en/uiCard';
import type { Translation } from '../message';

export const uiCard: Translation<typeof english> = {
  'ui.card.earliest': ({ date }, format) => `最早关闭日期：${format.date(date)}`,
  'ui.card.saidDeleted': '有人确认租户已删除',
  'ui.card.nothingReadBlocks': '已读取的内容中没有阻碍',
  'ui.card.notChecked': ({ count }, format) => `${format.number(count)} 项无法检查`,
  'ui.card.againFailed': '无法重新读取',
  'ui.card.showBlockers': '查看阻碍',
  'ui.card.showDetails': '详细信息',
  'ui.card.figuresOnly': '此卡片仅读取数字和列表的首页，并且仅知道在此浏览器中给出的回答，其余内容由控制台读取。',
  'ui.card.openCheck': ({ check }) => `在控制台中打开：${check}`
};
