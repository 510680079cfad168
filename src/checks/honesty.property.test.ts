import fc from 'fast-check';
import { CHECKS, judgeAll } from '.';
import type { FactId, Facts } from '../facts';
import { aSubscription, closedTenant, unread } from '../facts/testing';
import type { CheckResult } from './check';
import { closingDate } from './closingDate';
import { arbitraryFacts, REASONS } from './testing/arbitraryFacts';
import { english } from './testing/english';

/**
 * The one case in which a pass stands although a needed fact is unread: when the whole list of users holds nobody but
 * the acting admin, nobody is left whose MFA could be on.
 */
const PROVEN_WITHOUT: readonly string[] = ['M01:perUserMfa'];

/** Nobody has attested yet that the directory is gone. */
const OPEN_RECORDS = { ...closedTenant().records, attestations: [] };

const without = (facts: Facts, id: FactId, reason: (typeof REASONS)[number]): Facts => ({ ...facts, [id]: unread(reason) });

describe('a fact that cannot be read', () => {
  it('never makes a pass, and never turns anything into one', () => {
    fc.assert(
      fc.property(arbitraryFacts(), fc.constantFrom(...CHECKS), fc.constantFrom(...REASONS), (facts, check, reason) => {
        const before = check.judge(facts).kind;
        for (const id of check.needs) {
          const after = check.judge(without(facts, id, reason)).kind;
          const stays = before === 'pass' && PROVEN_WITHOUT.includes(`${check.id}:${id}`);
          expect([id, after === 'pass' && !stays]).toEqual([id, false]);
        }
        for (const id of check.sharpens ?? []) {
          const after = check.judge(without(facts, id, reason)).kind;
          expect([id, before, after === 'pass' && before !== 'pass']).toEqual([id, before, false]);
        }
      }),
      { numRuns: 1200, seed: 20261120 }
    );
  });

  it('never turns a block into anything milder than "could not check"', () => {
    fc.assert(
      fc.property(arbitraryFacts(), fc.constantFrom(...CHECKS), fc.constantFrom(...REASONS), (facts, check, reason) => {
        fc.pre(check.judge(facts).kind === 'blocks');
        for (const id of check.needs) {
          expect(['blocks', 'couldNotCheck']).toContain(check.judge(without(facts, id, reason)).kind);
        }
      }),
      { numRuns: 1200, seed: 20261120 }
    );
  });
});

describe('every result of any tenant', () => {
  it('can be put into words, names its waits, and says which facts are missing', () => {
    fc.assert(
      fc.property(arbitraryFacts(), (facts) => {
        for (const { check, result } of judgeAll(facts)) {
          expect(sentences(result).filter((sentence) => /undefined|NaN|\[object/.test(sentence) || sentence.trim() === '')).toEqual([]);
          const waits = result.kind === 'blocks' || result.kind === 'waiting' ? result.waits : [];
          expect(waits.filter(({ from, until }) => !(Date.parse(until) >= Date.parse(from)))).toEqual([]);
          if (result.kind === 'couldNotCheck') {
            expect(result.facts.length).toBeGreaterThan(0);
            expect(result.facts.filter((id) => !check.needs.includes(id))).toEqual([]);
          }
        }
      }),
      { numRuns: 250, seed: 20261120 }
    );
  });
});

describe('the closing date', () => {
  it('is never earlier with less known, and never claimed while a blocker is unread', () => {
    fc.assert(
      fc.property(arbitraryFacts({ records: OPEN_RECORDS }), fc.constantFrom(...CHECKS.flatMap(({ needs }) => needs)), (facts, id) => {
        const known = closingDate(judgeAll(facts), facts);
        const less = without(facts, id, 'service');
        const reports = judgeAll(less);
        const after = closingDate(reports, less);
        const unreadBlocker = reports.some(({ check, result }) => check.weight === 'B' && result.kind === 'couldNotCheck' && result.reason !== 'notReadYet');
        if (unreadBlocker) {
          expect(after.kind).toBe('unknown');
        }
        if (known.kind === 'unknown') {
          expect(after.kind === 'date').toBe(false);
        }
      }),
      { numRuns: 250, seed: 20261120 }
    );
  });

  it('ends with its chain, and its chain is among its waits', () => {
    const stillThere = { records: OPEN_RECORDS, subscriptions: [aSubscription()] };
    let dates = 0;
    fc.assert(
      fc.property(arbitraryFacts(stillThere, 0), (facts) => {
        const result = closingDate(judgeAll(facts), facts);
        if (result.kind === 'date') {
          dates += 1;
          expect(result.chain[result.chain.length - 1]?.until).toBe(result.date);
          expect(result.chain.filter((wait) => !result.waits.includes(wait))).toEqual([]);
          expect(result.waits.filter(({ until }) => Date.parse(until) > Date.parse(result.date))).toEqual([]);
        }
      }),
      { numRuns: 250, seed: 20261120 }
    );
    expect(dates).toBeGreaterThan(100);
  });
});

function sentences(result: CheckResult): readonly string[] {
  return [english(result.message), ...result.findings.map(({ detail }) => english(detail))];
}
