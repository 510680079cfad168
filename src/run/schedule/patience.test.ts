import { createPatience } from './patience';
import { failure } from '../testing/samples';
import { TUNING } from '../tuning';

const BUSY = failure('throttled', 429);
const HOUR = 3_600_000;

describe('patience', () => {
  it('is over when calls have failed for long enough and nothing has moved', () => {
    const patience = createPatience();
    for (let at = 0; at <= TUNING.patience; at += 10_000) {
      patience.trouble(BUSY, at);
    }
    expect(patience.isOver()).toBeUndefined();
    patience.trouble(BUSY, TUNING.patience + 10_000);
    expect(patience.isOver()).toEqual(BUSY);
  });

  it('begins anew whenever something moves', () => {
    const patience = createPatience();
    for (let at = 0; at <= 2 * TUNING.patience; at += 10_000) {
      patience.trouble(BUSY, at);
      patience.progress();
    }
    expect(patience.isOver()).toBeUndefined();
  });

  it('is not worn out by a night of sleep, nor by a clock that is set', () => {
    const patience = createPatience();
    patience.trouble(BUSY, 0);
    patience.trouble(BUSY, 30 * HOUR);
    patience.trouble(BUSY, 2 * HOUR);
    patience.trouble(BUSY, 60 * HOUR);
    expect(patience.isOver()).toBeUndefined();
  });

  it('does not count what lies between a pause and the next trouble', () => {
    const patience = createPatience();
    for (let at = 0; at < 100; at += 1) {
      patience.trouble(BUSY, at * HOUR);
      patience.rest();
    }
    expect(patience.isOver()).toBeUndefined();
  });
});
