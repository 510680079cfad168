import { landedOf } from './landedOf';
import { pauseAskedFor } from './pauseAskedFor';
import { ACCEPTED, rejected, UNDECIDED } from '../testing/samples';

describe('what a batch tells about the quota', () => {
  it('counts what passed and what was throttled; what nobody answered is neither', () => {
    const throttled = { ...rejected('throttled', 429), retryAfterMs: 3_000 };
    const answers = [ACCEPTED, rejected('conflict', 409), throttled, { ...throttled, retryAfterMs: 7_000 }, UNDECIDED].map((answer, at) => ({ id: String(at), answer }));
    expect(landedOf(answers, 5)).toMatchObject({ sentAt: 5, passed: 2, refused: 2, pause: 7_000 });
  });

  it('is nothing where the service is not available: that is neither passed nor a quota', () => {
    const away = { ...rejected('service', 503), retryAfterMs: 120_000 };
    const answers = [ACCEPTED, away, away].map((answer, at) => ({ id: String(at), answer }));
    expect(landedOf(answers, 5)).toMatchObject({ passed: 1, refused: 0, pause: 'unknown' });
    expect([pauseAskedFor(answers, 'service'), pauseAskedFor(answers, 'throttled')]).toEqual([120_000, 'none']);
  });

  it('is nothing when nothing was sent', () => {
    expect(landedOf([], 5)).toMatchObject({ passed: 0, refused: 0, pause: 'unknown' });
  });
});
