import fc from 'fast-check';
import { FACT_IDS } from '../facts/factIds';
import { resultOf } from '../ports/work';
import { judgeAll } from '.';
import { createJudge } from './createJudge';
import { arbitraryFacts } from './testing/arbitraryFacts';

it('gives what judging everything gives, whatever was judged before and whichever facts have changed since', () => {
  fc.assert(
    fc.property(arbitraryFacts(), arbitraryFacts(), fc.subarray([...FACT_IDS]), (before, other, changed) => {
      const judge = createJudge();
      resultOf(judge(before));
      const after = { ...before, ...Object.fromEntries(changed.map((id) => [id, other[id]])) };
      expect(resultOf(judge(after))).toEqual(judgeAll(after));
    }),
    { numRuns: 100, seed: 20261121 }
  );
});
