import type { Facts } from '../facts';
import { aUser, factsWith } from '../facts/testing';
import { resultOf } from '../ports/work';
import { CHECKS, judgeAll } from '.';
import { createJudge } from './createJudge';

it('judges as all checks do, and looks again only where a fact has changed', () => {
  let judged: string[] = [];
  const judge = createJudge(
    CHECKS.map((check) => ({
      ...check,
      judge: (facts) => {
        judged.push(check.id);
        return check.judge(facts);
      }
    }))
  );
  const first = factsWith();
  const results = (facts: Facts) => resultOf(judge(facts)).map(({ result }) => result);
  expect(results(first)).toEqual(judgeAll(first).map(({ result }) => result));
  expect(judged).toHaveLength(CHECKS.length);
  judged = [];
  const second = { ...first, domains: { ...first.domains } };
  expect(results(second)).toEqual(judgeAll(second).map(({ result }) => result));
  expect(judged.length).toBeGreaterThan(0);
  expect(judged).toEqual(CHECKS.filter(({ needs, sharpens = [] }) => [...needs, ...sharpens].includes('domains')).map(({ id }) => id));
  judged = [];
  results({ ...second });
  expect(judged).toEqual([]);
});

it('can pause after every check of a long list', () => {
  const users = { items: Array.from({ length: 5_000 }, (_, at) => aUser({ id: `u${at}` })), extent: 'whole', total: 5_000 } as const;
  const work = createJudge()(factsWith({ users }));
  let places = 0;
  while (work.next().done !== true) {
    places += 1;
  }
  expect(places).toBeGreaterThanOrEqual(CHECKS.filter(({ needs }) => needs.includes('users')).length);
});
