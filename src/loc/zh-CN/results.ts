import type { results as enResults } from '../en/results';
import type { Translation } from '../message';

export const results: Translation<typeof enResults> = {
  'result.pass': '通过',
  'result.blocks': '有阻碍',
  'result.waiting': '等待中',
  'result.needsPerson': '需人工处理',
  'result.couldNotCheck': '无法检查',
  'result.more': ({ count }, format) => `以及另外 ${format.number(count)} 项`
};
