import { CHECKS, judgeAll } from '../../checks';
import type { CheckId, CheckReport, ResultKind } from '../../checks/check';
import { factsWith } from '../../facts/testing';
import { ENTRA_ROWS } from '../../checks/entraRows';
import { readingOf } from './entraRows';

const [sample] = judgeAll(factsWith());

/** Reports in which these checks have these results. */
function reports(kinds: Readonly<Partial<Record<CheckId, ResultKind>>>): readonly CheckReport[] {
  return CHECKS.filter(({ id }) => id in kinds).map((check) => ({ check, result: { ...sample?.result, kind: kinds[check.id] } as CheckReport['result'] }));
}

function row(id: string) {
  const found = ENTRA_ROWS.find((each) => each.id === id);
  if (found === undefined) {
    throw new Error(`no row ${id}`);
  }
  return found;
}

describe('a row of Entra’s list', () => {
  it.each([
    ['pass', { S01: 'pass', S02: 'pass', S03: 'pass' }],
    ['blocks', { S01: 'pass', S02: 'waiting', S03: 'blocks' }],
    ['waiting', { S01: 'couldNotCheck', S02: 'waiting', S03: 'pass' }],
    ['couldNotCheck', { S01: 'pass', S02: 'couldNotCheck', S03: 'pass' }]
  ] as const)('is as good as the worst of its checks: %s', (expected, kinds) => {
    expect(readingOf(row('subscriptions'), { reports: reports(kinds) })).toBe(expected);
  });

  it('is not passed by a check that was not judged, nor by no check at all', () => {
    expect(readingOf(row('subscriptions'), { reports: reports({ S01: 'pass', S02: 'pass' }) })).toBe('couldNotCheck');
    expect(readingOf(row('azureAccess'), { reports: reports({}) })).toBe('needsPerson');
  });

  it('has checks that exist', () => {
    const ids = CHECKS.map(({ id }) => id);
    expect(ENTRA_ROWS.flatMap(({ checks }) => checks).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
