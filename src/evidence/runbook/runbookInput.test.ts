import { aSubscription, closedTenant, factsWith, NOW, unread } from '../../facts/testing';
import { emptyRecords } from '../../facts/recordsStore';
import { resultOf } from './input';
import { runbookInput } from './runbookInput';

const tenant = closedTenant().organization;
const about = { tenant, cloud: 'worldwide', locale: 'en', now: NOW, who: 'Adele Vance' } as const;

it('judges as if the file had been saved: it must not ask for what its reader has done', () => {
  const facts = factsWith({ subscriptions: [aSubscription()], records: emptyRecords(tenant.id) });
  const input = runbookInput(facts, about);
  expect(resultOf(input, 'S07')).toMatchObject({ kind: 'pass', message: { values: { by: 'Adele Vance', at: NOW } } });
  expect(input.closing.kind).toBe('date');
});

it('changes nothing that was kept, and invents no records where none could be read', () => {
  const facts = factsWith({ records: emptyRecords(tenant.id) });
  runbookInput(facts, about);
  expect(facts.records).toMatchObject({ value: { runbook: { kind: 'notSaved' } } });
  const lost = factsWith({ records: unread('malformed') });
  expect(runbookInput(lost, about).facts).toBe(lost);
});
