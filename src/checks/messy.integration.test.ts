import { CHECKS, judgeAll } from '.';
import { emptyRecords } from '../facts/recordsStore';
import { scan } from '../facts/scan';
import { IDS, readFact } from '../facts/testing';
import { rehearse } from '../facts/testing/rehearse';
import type { CheckReport } from './check';
import { closingDate, type ClosingDate } from './closingDate';

/** Judges the messy rehearsal tenant when its headline stands, and when everything is read. */
async function judgeMessy() {
  const { graph, clock, session } = rehearse('messy');
  const headline: { reports: readonly CheckReport[]; date: ClosingDate }[] = [];
  const { facts } = await scan({
    graph,
    clock,
    session,
    records: readFact(emptyRecords(IDS.tenant)),
    onUpdate: (update) => {
      if (update.phase === 'headline') {
        const reports = judgeAll(update.facts);
        headline.push({ reports, date: closingDate(reports, update.facts) });
      }
    }
  });
  const reports = judgeAll(facts);
  return { headline, reports, date: closingDate(reports, facts) };
}

describe('the messy tenant', () => {
  it('has a result for every check, and names the objects behind each block', async () => {
    const { reports } = await judgeMessy();
    expect(reports.map(({ check }) => check.id)).toEqual(CHECKS.map(({ id }) => id));
    const blocking = reports.filter(({ result }) => result.kind === 'blocks');
    expect(blocking.map(({ check }) => check.id)).toEqual(expect.arrayContaining(['U02', 'D01', 'S01', 'S02', 'S03', 'S04', 'D02', 'D03', 'D05']));
    // An inventory that was never exported is no object.
    expect(blocking.filter(({ result }) => result.findings.length === 0).map(({ check }) => check.id)).toEqual(['P07']);
    expect(reports.filter(({ result }) => result.kind === 'couldNotCheck' && result.reason !== 'notReadYet')).toEqual([]);
  });

  it('has a date with its chain from the headline on, and keeps it when all is read', async () => {
    const { headline, date } = await judgeMessy();
    const [first] = headline;
    expect(first?.date.kind).toBe('date');
    expect(date.kind).toBe('date');
    // The partner's subscription runs to its deletion, not only to its term's end; what carries this tool goes after it.
    expect(date.kind === 'date' && date.chain.map(({ rule }) => rule)).toEqual([
      'termEnd', 'subscriptionExpired30d', 'subscriptionDisabled90d', 'subscriptionDelete72h'
    ]);
    expect(first?.date.kind === 'date' && date.kind === 'date' && first.date.date === date.date).toBe(true);
    expect(first?.reports.find(({ check }) => check.id === 'U02')?.result.kind).toBe('blocks');
  });
});
