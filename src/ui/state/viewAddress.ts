import { RESULT_KINDS } from './counts';
import { FIRST_VIEW, GROUP_BY, SORT_BY, type View } from './listing';

/** `?show=blocks.waiting&find=guest&group=result&sort=-date`; empty for what the list shows at first. */
export function printView({ kinds, search, groupBy, sortBy, direction }: View): string {
  const said = new URLSearchParams();
  if (kinds.length > 0) {
    said.set('show', kinds.join('.'));
  }
  if (search !== '') {
    said.set('find', search);
  }
  if (groupBy !== FIRST_VIEW.groupBy) {
    said.set('group', groupBy);
  }
  if (sortBy !== FIRST_VIEW.sortBy || direction !== FIRST_VIEW.direction) {
    said.set('sort', `${direction === 'descending' ? '-' : ''}${sortBy}`);
  }
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

/** What an address says about the list. Whatever it doesn't know is as at first, never an error. */
export function viewOf(address: string): View {
  const start = address.indexOf('?');
  const said = new URLSearchParams(start < 0 ? '' : address.slice(start));
  const shown = (said.get('show') ?? '').split('.');
  const sort = said.get('sort') ?? '';
  const sortBy = SORT_BY.find((each) => each === sort.replace(/^-/, ''));
  return {
    kinds: [...new Set(shown.flatMap((name) => RESULT_KINDS.filter((kind) => kind === name)))],
    search: said.get('find') ?? '',
    groupBy: GROUP_BY.find((each) => each === said.get('group')) ?? FIRST_VIEW.groupBy,
    sortBy: sortBy ?? FIRST_VIEW.sortBy,
    direction: sortBy !== undefined && sort.startsWith('-') ? 'descending' : 'ascending'
  };
}
