import type { Table } from '../figure';
import { asMarkdown, asText, budgetTable } from './table';

const table: Table = { title: 'Left', columns: ['who', 'n'], rows: [['a|b', '12,345'], ['somebody', '7']] };

test('text stands left, numbers stand right, and nothing trails', () => {
  expect(asText(table)).toBe(['Left', 'who            n', '----------------', 'a|b       12,345', 'somebody       7'].join('\n'));
});

test('a row that is too short does not shift the others', () => {
  expect(asText({ ...table, rows: [['x'], ['y', '1']] }).split('\n').slice(3)).toEqual(['x', 'y    1']);
});

test('as Markdown, with bars that do not end a cell', () => {
  expect(asMarkdown(table).split('\n')).toEqual(['**Left**', '', '| who | n |', '|---|---:|', '| a\\|b | 12,345 |', '| somebody | 7 |']);
});

test('a missed bar is loud', () => {
  const figures = (['met', 'missed', 'noBar', 'notMeasured'] as const).map((verdict) => ({ what: verdict, figure: '1', bar: '2', verdict }));
  expect(budgetTable(figures).rows.map(([, , , said]) => said)).toEqual(['met', 'NOT MET', '', 'not measured']);
});
