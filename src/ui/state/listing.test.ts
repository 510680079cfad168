import { CHECKS } from '../../checks';
import type { CheckId, CheckResult, ResultKind, Wait } from '../../checks/check';
import { arrange, endOf, FIRST_VIEW, type Row, type View } from './listing';

const wait = (until: string): Wait => ({ rule: 'termEnd', name: '', from: '2026-11-20', until, state: 'running', basis: 'rule' });

function result(kind: ResultKind, findings: number, until: readonly string[]): CheckResult {
  const message = { key: 'check.U02.pass' } as const;
  const objects = Array.from({ length: findings }, (_, index) => ({
    id: `${index}`, kind: 'user' as const, name: `Object ${index}`, extra: 'x@contoso.example', detail: message
  }));
  switch (kind) {
    case 'blocks':
    case 'waiting':
      return { kind, message, findings: objects, waits: until.map(wait) };
    case 'couldNotCheck':
      return { kind, reason: 'role', facts: [], scope: '', message, findings: objects };
    case 'pass':
    case 'needsPerson':
      return { kind, message, findings: objects };
  }
}

function row(id: CheckId, kind: ResultKind, findings = 0, ...until: readonly string[]): Row {
  const check = CHECKS.find((each) => each.id === id);
  if (check === undefined) {
    throw new Error(id);
  }
  return { report: { check, result: result(kind, findings, until) }, extent: 'all', title: `Title ${id}`, sentence: `Sentence ${id}` };
}

const rows = [row('P01', 'pass'), row('U02', 'blocks', 3), row('S01', 'blocks', 1, '2027-02-18', '2026-12-01'), row('P06', 'needsPerson'), row('P08', 'couldNotCheck')];
const view = (over: Partial<View>): View => ({ ...FIRST_VIEW, ...over });
const ids = (over: Partial<View>) => arrange(rows, view(over)).flatMap((group) => group.rows.map(({ report }) => report.check.id));

describe('arrange', () => {
  it('groups by step in the order of the article, without empty groups', () => {
    expect(arrange(rows, FIRST_VIEW).map(({ id, rows: { length } }) => [id, length])).toEqual([['prepare', 3], ['users', 1], ['cancel', 1]]);
  });

  it('groups by result, what blocks first', () => {
    expect(arrange(rows, view({ groupBy: 'result' })).map(({ id }) => id)).toEqual(['blocks', 'needsPerson', 'couldNotCheck', 'pass']);
  });

  it('shows all while no tile is pressed, and the union of the pressed ones', () => {
    expect(ids({ groupBy: 'nothing' })).toHaveLength(rows.length);
    expect(ids({ groupBy: 'nothing', kinds: ['pass', 'couldNotCheck'] })).toEqual(['P01', 'P08']);
  });

  it.each([
    ['u02', ['U02']],
    ['  sentence   p0 ', ['P01', 'P06', 'P08']],
    ['object 2', ['U02']],
    ['CONTOSO.EXAMPLE', ['U02', 'S01']],
    ['nothing like it', []],
    ['   ', ['P01', 'U02', 'S01', 'P06', 'P08']]
  ])('finds %p in id, words and objects', (search, found) => expect(ids({ groupBy: 'nothing', search })).toEqual(found));

  it.each<[View['sortBy'], readonly CheckId[]]>([
    ['result', ['U02', 'S01', 'P06', 'P08', 'P01']],
    ['objects', ['P01', 'P06', 'P08', 'S01', 'U02']],
    ['title', ['P01', 'P06', 'P08', 'S01', 'U02']],
    ['date', ['P01', 'U02', 'P06', 'P08', 'S01']],
    ['article', ['P01', 'U02', 'S01', 'P06', 'P08']]
  ])('sorts by %s, and keeps the order of equals', (sortBy, order) => expect(ids({ groupBy: 'nothing', sortBy })).toEqual(order));

  it('sorts descending inside each group', () => {
    expect(ids({ sortBy: 'title', direction: 'descending' })).toEqual(['P08', 'P06', 'P01', 'U02', 'S01']);
  });
});

describe('endOf', () => {
  it('is the last of several waits, and empty without one', () => {
    expect(rows.map(({ report }) => endOf(report))).toEqual(['', '', '2027-02-18', '', '']);
  });
});
