import { CHECKS, judgeAll } from '.';
import { aDomain, aSubscription, aUser, closedTenant, factsWith, unread, wholeOf } from '../facts/testing';
import type { CheckId } from './check';
import { locksIn, opensOf, ROAD_MAP, stopOf } from './roadMap';

const ids = ROAD_MAP.map(({ check }) => check);
const checkOf = (id: CheckId) => CHECKS.find((check) => check.id === id);
const before = (id: CheckId): readonly CheckId[] => {
  const { waitsFor, follows } = stopOf(id);
  return [...waitsFor.map(({ check }) => check), ...follows];
};
/** Everything that has to be over before a stop begins. */
const allBefore = (id: CheckId): ReadonlySet<CheckId> => new Set(before(id).flatMap((each) => [each, ...allBefore(each)]));

describe('the road map', () => {
  it('has every stop once, and each is a check', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => checkOf(id) === undefined)).toEqual([]);
  });

  it('never waits for what is no stop, nor for one that comes later: it can be walked, and has no circle', () => {
    for (const [index, id] of ids.entries()) {
      expect([id, before(id).filter((each) => !ids.slice(0, index).includes(each))]).toEqual([id, []]);
    }
  });

  it('has every blocking check that a clock hangs on', () => {
    const reports = judgeAll(
      factsWith({
        organization: { ...closedTenant().organization, directorySync: 'on' },
        users: wholeOf([...closedTenant().users.items, aUser()]),
        domains: [...closedTenant().domains, aDomain()],
        subscriptions: (['enabled', 'warning', 'suspended'] as const).map((status) => aSubscription({ status }))
      })
    );
    const clocks = reports.filter(({ result }) => 'waits' in result && result.waits.length > 0).map(({ check }) => check.id);
    expect([...clocks].sort()).toEqual(['D01', 'S01', 'S02', 'S03', 'U01']);
    expect(clocks.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leads every stop with a clock to the deleted directory, so that no wait is left out of its date', () => {
    expect(ids[ids.length - 1]).toBe('D08');
    expect((['U01', 'U02', 'D01', 'S01', 'S02', 'S03', 'S04', 'S07'] as const).filter((id) => !allBefore('D08').has(id))).toEqual([]);
  });

  it('puts the inventory and the role before the first write, and users before whatever ends with them', () => {
    expect(stopOf('U02').waitsFor.map(({ check }) => check)).toEqual(['P01', 'P07']);
    expect(ids.filter((id) => allBefore(id).has('U02'))).toEqual(expect.arrayContaining(['S01', 'S03', 'D01', 'D02', 'M01', 'D07', 'D08']));
  });

  it('does not let a custom domain keep the tenant open', () => {
    expect(stopOf('S01').waitsFor.map(({ check }) => check)).not.toContain('D01');
    expect(stopOf('D08').waitsFor.map(({ check }) => check)).not.toContain('D01');
  });

  it('says what a stop opens', () => {
    expect(opensOf('P07')).toEqual(['U01', 'U02']);
    expect(opensOf('P05')).toEqual(['S01', 'S02', 'S03']);
    expect(opensOf('D08')).toEqual([]);
    expect(stopOf('P09')).toEqual({ check: 'P09', waitsFor: [], follows: [] });
  });

  it('is not opened by what could not be read, nor by what a person still has to decide', () => {
    const locks = (over: Parameters<typeof factsWith>[0]) => locksIn(judgeAll(factsWith(over)), stopOf('S01').waitsFor).map(({ check }) => check.id);
    const { records } = closedTenant();
    expect(locks({})).toEqual([]);
    expect(locks({ users: unread('role') })).toEqual(['U02']);
    expect(locks({ records: { ...records, billingAgreement: { kind: 'notAsked' }, attestations: [] } })).toEqual(['P05', 'P12']);
  });
});
