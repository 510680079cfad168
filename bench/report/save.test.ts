import { BEGIN, between, END, pageText, type Report } from './save';

const report: Report = {
  at: '2026-11-20T12:00:00.000Z',
  seconds: 240.4,
  machine: { cores: 2, processor: 'P', memoryGb: 8, node: 'v20.0.0', platform: 'linux x64', load: 0.1 },
  sections: [{ title: 'T', tables: [], notes: ['a note'], figures: [{ what: 'w', figure: '1', bar: '2', verdict: 'met' }] }]
};

test('only what is between the markers changes, however often', () => {
  const page = `before\n${BEGIN}\nold\n${END}\nafter\n`;
  const once = between(page, 'new');
  expect(once).toBe(`before\n${BEGIN}\n\nnew\n\n${END}\nafter\n`);
  expect(between(once, 'new')).toBe(once);
});

test.each(['no markers', BEGIN, END, `${END}${BEGIN}`])('%j has no place for it', (page) => {
  expect(() => between(page, 'new')).toThrow(/no place/);
});

test('the page says when, how long and on what, then the budgets, then the parts', () => {
  const text = pageText(report);
  expect(text).toMatch(/^Measured on 2026-11-20 in 240 s on 2 cores \(P\), 8 GB, Node v20\.0\.0, linux x64\.\n/);
  expect(text).not.toMatch(/busy/);
  expect(text).toMatch(/\| w \| 1 \| 2 \| met \|[\s\S]*### T\n\na note$/);
});

test('a busy machine is said', () => {
  expect(pageText({ ...report, machine: { ...report.machine, load: 3.14 } })).toMatch(/busy with something else \(load 3\.14\)/);
});
