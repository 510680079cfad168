import { judgeAll } from '.';
import type { Agreement } from '../facts/records';
import { aDomain, aSubscription, aUser, closedTenant, factsWith, IDS, sampleOf, unread, type FactOverrides } from '../facts/testing';
import { emptyFacts } from '../facts/emptyFacts';
import { closingDate, type ClosingDate } from './closingDate';
import { english } from './testing/english';

const { organization, users, domains, records } = closedTenant();
const under = (agreement: Agreement) => ({
  ...records,
  attestations: records.attestations.filter(({ id }) => id !== 'directoryDeleted'),
  billingAgreement: { kind: 'answered', agreement, by: 'A', at: '2026-11-01T00:00:00Z' } as const
});

function dateOf(overrides: FactOverrides): ClosingDate {
  const facts = factsWith({ records: under('mosa'), ...overrides });
  return closingDate(judgeAll(facts), facts);
}

const chain = (result: ClosingDate) =>
  result.kind === 'date' ? result.chain.map(({ rule, name, until }) => [rule, name, until].filter(Boolean).join(' ')) : [];

describe('the earliest closing date', () => {
  it('is now when no clock stands in the way', () => {
    expect(dateOf({}).kind).toBe('now');
  });

  it('is now when the directory is gone', () => {
    expect(dateOf({ records, subscriptions: [aSubscription()], domains: unread('signIn') }).kind).toBe('now');
  });

  it('puts sync, users, domain and deletion one after another', () => {
    const result = dateOf({
      organization: { ...organization, directorySync: 'on' },
      users: sampleOf([...users.items, aUser()], 100_001),
      domains: [...domains, aDomain()],
      subscriptions: [aSubscription()]
    });
    expect(chain(result)).toEqual([
      'syncOff72h 2026-11-23T12:00:00Z',
      'userDeletion 2026-11-23T13:24:00Z',
      'domainRelease1d contoso.example 2026-11-24T13:24:00Z',
      'subscriptionDelete72h Microsoft 365 E3 2026-11-27T13:24:00Z'
    ]);
    expect(result).toMatchObject({ kind: 'date', date: '2026-11-27T13:24:00Z' });
  });

  it('lets clocks that run already run beside', () => {
    const result = dateOf({
      records: under('mca'),
      organization: { ...organization, directorySync: 'on' },
      domains: [...domains, aDomain()],
      subscriptions: [aSubscription()]
    });
    expect(chain(result)).toEqual([
      'termEnd Microsoft 365 E3 2027-02-01T00:00:00Z',
      'subscriptionExpired30d Microsoft 365 E3 2027-03-03T00:00:00Z',
      'subscriptionDisabled90d Microsoft 365 E3 2027-06-01T00:00:00Z'
    ]);
    expect(result.kind === 'date' && result.waits.map(({ rule }) => rule)).toEqual([
      'syncOff72h', 'domainRelease1d', 'termEnd', 'subscriptionExpired30d', 'subscriptionDisabled90d'
    ]);
  });

  it('goes by the longest of several, and starts a deletion after a trial has run out', () => {
    const trial = aSubscription({ kind: 'trial', skuPartNumber: 'AAD_PREMIUM_P2', nextLifecycleAt: '2026-12-01T00:00:00Z' });
    const result = dateOf({ subscriptions: [aSubscription(), trial] });
    expect(chain(result)).toEqual([
      'trialLifecycle Microsoft Entra ID P2 2026-12-31T00:00:00Z',
      'subscriptionDelete72h Microsoft Entra ID P2 2027-01-03T00:00:00Z'
    ]);
    expect(result.kind === 'date' && result.waits).toHaveLength(3);
  });

  it('deletes the subscription that carries this tool after all others are gone', () => {
    const visio = aSubscription({ skuPartNumber: 'VISIOCLIENT', services: ['VISIO_CLIENT'] });
    const result = dateOf({ subscriptions: [aSubscription(), visio] });
    expect(chain(result)).toEqual([
      'subscriptionDelete72h Visio Plan 2 2026-11-23T12:00:00Z',
      'subscriptionDelete72h Microsoft 365 E3 2026-11-26T12:00:00Z'
    ]);
    expect(result).toMatchObject({ kind: 'date', date: '2026-11-26T12:00:00Z' });
  });

  it('does not hold up the clock of the carrier where nothing is deleted by hand', () => {
    const visio = aSubscription({ skuPartNumber: 'VISIOCLIENT', services: ['VISIO_CLIENT'], nextLifecycleAt: '2027-05-01T00:00:00Z' });
    expect(chain(dateOf({ records: under('mca'), subscriptions: [aSubscription(), visio] }))).toEqual([
      'termEnd Visio Plan 2 2027-05-01T00:00:00Z',
      'subscriptionExpired30d Visio Plan 2 2027-05-31T00:00:00Z',
      'subscriptionDisabled90d Visio Plan 2 2027-08-29T00:00:00Z'
    ]);
  });

  it('counts from when switching off was asked for, and again in full when that was in vain', () => {
    const asked = (at: string) => ({
      records: { ...under('mosa'), syncOff: { kind: 'asked', way: 'graph', by: 'A', at } as const },
      organization: { ...organization, directorySync: 'on' as const }
    });
    expect(chain(dateOf(asked('2026-11-19T12:00:00Z')))).toEqual(['syncOff72h 2026-11-22T12:00:00Z']);
    expect(chain(dateOf(asked('2026-11-10T12:00:00Z')))).toEqual(['syncOff72h 2026-11-23T12:00:00Z']);
  });

  it('keeps a running wait in the timeline when the deletion after it has to wait longer for something else', () => {
    const trial = aSubscription({ kind: 'trial', status: 'warning', nextLifecycleAt: '2026-11-21T00:00:00Z' });
    const result = dateOf({ organization: { ...organization, directorySync: 'on' }, subscriptions: [trial] });
    expect(chain(result).map((wait) => wait.split(' ')[0])).toEqual(['syncOff72h', 'subscriptionDelete72h']);
    expect(result.kind === 'date' && result.waits.map(({ rule }) => rule)).toEqual(['trialLifecycle', 'syncOff72h', 'subscriptionDelete72h']);
  });

  it('does not count the kept and the stand-by admin among the users to delete', () => {
    const result = dateOf({ records: { ...under('mosa'), standByAdminId: IDS.standBy }, users: sampleOf(users.items, 1202) });
    expect(chain(result)).toEqual(['userDeletion 2026-11-20T12:01:00Z']);
  });
});

describe('what the date takes for granted', () => {
  it('is said: the agreement, Azure, renewal, what is read later, what has no clock', () => {
    const result = dateOf({
      records: { ...records, billingAgreement: { kind: 'notAsked' }, attestations: [] },
      subscriptions: [aSubscription(), aSubscription({ partnerTenantId: 'p' })],
      users: sampleOf(users.items, 5),
      perUserMfa: unread('notReadYet')
    });
    expect(result.assumptions.map(({ key }) => key)).toEqual([
      'assumption.agreementNotAnswered',
      'assumption.azureNotAttested',
      'assumption.recurringBillingOff',
      'assumption.notReadYet',
      'assumption.noClock',
      'assumption.startToday'
    ]);
    expect(english(result.assumptions[1]!)).toMatch(/gone by 18 February 2027/);
    expect(english(result.assumptions[3]!)).toMatch(/U01 and M01/);
    expect(english(result.assumptions[4]!)).toMatch(/P05, P06/);
  });
});

describe('a date that is not known', () => {
  it('names what was not read and the day before which it cannot be', () => {
    expect(dateOf({ domains: unread('role'), subscriptions: [aSubscription()] })).toMatchObject({
      kind: 'unknown', because: ['P07', 'D01'], atLeast: { date: '2026-11-23T12:00:00Z', chain: [{ rule: 'subscriptionDelete72h' }] }
    });
  });

  it('is not made up when nothing is known', () => {
    const facts = emptyFacts();
    const result = closingDate(judgeAll(facts), facts);
    expect(result.kind === 'unknown' && [result.because.length > 15, 'atLeast' in result]).toEqual([true, false]);
  });

  it('follows from a term without an end, and from a status of tomorrow', () => {
    expect(dateOf({ records: under('mca'), subscriptions: [aSubscription({ nextLifecycleAt: '' })] })).toMatchObject({ kind: 'unknown', because: ['S01'] });
    expect(dateOf({ subscriptions: [aSubscription({ status: 'unknown' })] })).toMatchObject({ kind: 'unknown', because: ['S01'] });
  });

  it('does not follow from what only warns', () => {
    expect(dateOf({ ediscoveryCases: unread('role'), devices: unread('scope') }).kind).toBe('now');
  });
});
