import { ATTESTATIONS, type Records } from './records';
import { answerAgreement, attest, emptyRecords, intend, loadRecords, recordsFrom, revoke } from './recordsStore';
import { closedTenant, IDS, NOW } from './testing';

const { records: full } = closedTenant();
const said = { id: 'invoicesPaid', by: 'Adele Vance', at: NOW, note: 'all of 2026' } as const;

describe('what people told us', () => {
  it('starts with nothing said', () => {
    expect(recordsFrom(undefined, IDS.tenant, NOW)).toEqual({
      kind: 'read',
      value: emptyRecords(IDS.tenant),
      readAt: NOW,
      requestIds: []
    });
  });

  it('comes back from a store as it went in', () => {
    const stored: unknown = JSON.parse(JSON.stringify(full));
    expect(recordsFrom(stored, IDS.tenant, NOW)).toMatchObject({ kind: 'read', value: full });
  });

  it.each([
    ['another tenant', { ...full, tenantId: 'ffff' }],
    ['an older form', { tenantId: IDS.tenant, attestations: [] }],
    ['a newer form', { ...full, seal: 'x' }],
    ['an attestation that does not exist', { ...full, attestations: [{ ...said, id: 'moonLanding' }] }],
    ['an attestation by nobody', { ...full, attestations: [{ ...said, by: '' }] }],
    ['an attestation without a date', { ...full, attestations: [{ ...said, at: 'yesterday' }] }],
    ['null', null],
    ['a text', JSON.stringify(full)]
  ])('is refused when it is of %s', (_, stored) => {
    expect(recordsFrom(stored, IDS.tenant, NOW)).toMatchObject({ kind: 'unread', reason: 'malformed' });
  });

  it('is unread, not empty, when the store fails', async () => {
    const store = { load: () => Promise.reject(new Error('quota')), save: () => Promise.resolve() };
    expect(await loadRecords(store, IDS.tenant, NOW)).toMatchObject({ kind: 'unread', reason: 'service' });
  });
});

describe('attest and revoke', () => {
  it('keeps one attestation of a kind, the last one, and leaves the others alone', () => {
    const twice = attest(attest(full, said), { ...said, by: 'Ben' });
    expect(twice.attestations.filter(({ id }) => id === 'invoicesPaid')).toEqual([{ ...said, by: 'Ben' }]);
    expect(twice.attestations).toHaveLength(ATTESTATIONS.length);
  });

  it('takes back exactly one', () => {
    const left = revoke(full, 'invoicesPaid').attestations.map(({ id }) => id);
    expect(left).toEqual(ATTESTATIONS.filter((id) => id !== 'invoicesPaid'));
  });

  it('does not change what it was given', () => {
    const before = JSON.stringify(full);
    attest(full, said);
    revoke(full, 'invoicesPaid');
    expect(JSON.stringify(full)).toBe(before);
  });
});

it('keeps who answered the question about the agreement', () => {
  const answered: Records = answerAgreement(emptyRecords(IDS.tenant), 'mca', 'Adele Vance', NOW);
  expect(answered.billingAgreement).toEqual({ kind: 'answered', agreement: 'mca', by: 'Adele Vance', at: NOW });
});

describe('intend', () => {
  const intent = { subscriptionId: 's1', act: 'cancel', by: 'Adele Vance', at: NOW } as const;

  it('keeps one intent for a subscription and an act, the last one', () => {
    const records = intend(intend(intend(full, intent), { ...intent, act: 'delete' }), { ...intent, by: 'Ben' });
    expect(records.intents).toEqual([{ ...intent, act: 'delete' }, { ...intent, by: 'Ben' }]);
  });

  it('comes back from a store, and its absence is no fault: records of an earlier form have none', () => {
    const stored: unknown = JSON.parse(JSON.stringify(intend(full, intent)));
    expect(recordsFrom(stored, IDS.tenant, NOW)).toMatchObject({ kind: 'read', value: { intents: [intent] } });
    expect(recordsFrom(full, IDS.tenant, NOW)).toMatchObject({ kind: 'read', value: full });
  });

  it('is refused when it is of an act that does not exist', () => {
    expect(recordsFrom({ ...full, intents: [{ ...intent, act: 'hide' }] }, IDS.tenant, NOW)).toMatchObject({ kind: 'unread' });
  });
});
