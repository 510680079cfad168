import { createTable, listSource, only, type Source } from './table';

interface Thing {
  readonly id: string;
  readonly name: string;
}

const THINGS: readonly Thing[] = [
  { id: 'A', name: 'Anna' },
  { id: 'B', name: 'Bert' },
  { id: 'C', name: 'Cleo' }
];

function make() {
  const clock = { now: 100 };
  const table = createTable(THINGS, { key: ({ id }) => id, name: ({ name }) => name }, () => clock.now);
  return { clock, table };
}

const ids = (source: Source<Thing>, after = 0, at = Infinity): string[] => {
  const found: string[] = [];
  source.scan(after, at, ({ id }) => {
    found.push(id);
    return 'go';
  });
  return found;
};

test('what was removed is still seen in the past, and what came later is not', () => {
  const { clock, table } = make();
  clock.now = 200;
  expect(table.remove('b')).toBe(true);
  table.put({ id: 'D', name: 'Dora' });
  expect([ids(table), ids(table, 0, 199), ids(table, 0, 200)]).toEqual([
    ['A', 'C', 'D'],
    ['A', 'B', 'C'],
    ['A', 'C', 'D']
  ]);
  expect([table.count(), table.count(199), table.count(200)]).toEqual([3, 3, 3]);
  expect(table.get('B', 199)?.name).toBe('Bert');
  expect(table.get('B')).toBeUndefined();
  expect(table.remove('B')).toBe(false);
});

test('gone, back, gone again: each moment has its own answer', () => {
  const { clock, table } = make();
  for (const [now, act] of [
    [200, 'remove'],
    [300, 'put'],
    [400, 'remove']
  ] as const) {
    clock.now = now;
    if (act === 'put') {
      table.put(THINGS[0] as Thing);
    } else {
      table.remove('A');
    }
  }
  expect([150, 250, 350, 450].map((at) => table.get('A', at)?.id)).toEqual(['A', undefined, 'A', undefined]);
  expect(table.count(350)).toBe(3);
});

test('keeps its place in the order when it comes back', () => {
  const { table } = make();
  table.remove('A');
  table.put(THINGS[0] as Thing);
  expect(ids(table)).toEqual(['A', 'B', 'C']);
});

test('is found by its second name as long as it bears it', () => {
  const { table } = make();
  expect(table.find('ANNA')?.id).toBe('A');
  table.put({ id: 'A', name: 'Annette' });
  expect([table.find('Anna'), table.find('annette')?.id]).toEqual([undefined, 'A']);
  table.put({ id: 'D', name: 'Annette' });
  table.remove('A');
  expect(table.find('Annette')?.id).toBe('D');
});

test('goes on after a position, whatever has happened before it', () => {
  const { table } = make();
  table.remove('A');
  expect(ids(table, 1)).toEqual(['B', 'C']);
  expect(ids(table, 3)).toEqual([]);
});

test('keys are compared without case', () => {
  const { table } = make();
  expect(table.get('a')?.id).toBe('A');
  table.put({ id: 'a', name: 'Anna' });
  expect(table.count()).toBe(3);
});

test('lists and selections go on after a position too', () => {
  expect(ids(listSource(THINGS), 1)).toEqual(['B', 'C']);
  const { table } = make();
  expect(
    ids(
      only(table, ({ id }) => id !== 'B'),
      1
    )
  ).toEqual(['C']);
});
