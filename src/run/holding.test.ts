import type { WritePermit } from '../ports/graph';
import { resultOf } from '../ports/work';
import { createHolding } from './holding';
import { replay } from './resume';
import { ACCEPTED, anItem, aPlan, intent, looked, outcome } from './testing/samples';

test('the journal goes on naming whom it holds back until a change of ours is confirmed', async () => {
  const items = ['there', 'foundGone', 'ours'].map((id) => anItem({ id }));
  const ledger = replay({
    plan: await aPlan({ items }),
    // Who was found gone without a call of ours may be there again in the next listing.
    records: [intent(0, 'ours'), outcome(1, { ours: ACCEPTED }), looked(2, { ours: 'proven', foundGone: 'proven' })]
  });
  const holding = createHolding({ protectedIds: new Set<string>() } as unknown as WritePermit);
  resultOf(holding.take({ appeared: [], gone: items, nowKept: [], changed: [] }));
  expect(resultOf(holding.open(ledger))).toEqual({ gone: ['there', 'foundGone'], nowKept: [], changed: [] });
});
