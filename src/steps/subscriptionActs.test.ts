import { emptyFacts } from '../facts/emptyFacts';
import type { Agreement, Records } from '../facts/records';
import { aSubscription, aUser, closedTenant, factsWith, unread, wholeOf, type FactOverrides } from '../facts/testing';
import type { Subscription } from '../facts/subscriptions';
import { beginSubscriptionAct, subscriptionAct, type ActLock, type SubscriptionAct } from './subscriptionActs';

const { records: answered, users } = closedTenant();
const AT = '2026-11-20T12:00:00Z';

const under = (agreement: Agreement, over: Partial<Records> = {}): Records => ({
  ...answered,
  billingAgreement: { kind: 'answered', agreement, by: 'A', at: AT },
  ...over
});
const carrier = (over: Partial<Subscription> = {}) => aSubscription({ id: 'carrier', ...over });
const visio = (over: Partial<Subscription> = {}) => aSubscription({ id: 'visio', skuPartNumber: 'VISIOCLIENT', services: ['VISIO_CLIENT'], ...over });
const flow = (over: Partial<Subscription> = {}) => aSubscription({ id: 'flow', skuPartNumber: 'FLOW_FREE', services: ['FLOW_P2_VIRAL'], ...over });

/** Asks for the first of these subscriptions. */
function ask(act: 'cancel' | 'delete', subscriptions: readonly Subscription[], over: FactOverrides = {}): SubscriptionAct {
  const [first] = subscriptions;
  return subscriptionAct(first ?? carrier(), act, factsWith({ subscriptions, ...over }));
}
const locks = (answer: SubscriptionAct): readonly ActLock[] => (answer.kind === 'locked' ? answer.because : []);
const others = (...subscriptionIds: readonly string[]): ActLock => ({ kind: 'othersFirst', subscriptionIds });

describe('a subscription that does not carry this tool', () => {
  it.each<[Agreement, string]>([['mosa', 'mosa'], ['mca', 'mca'], ['partner', 'partner'], ['trial', 'trial'], ['education', 'mosa']])(
    'may be cancelled and later deleted, by the path of its agreement: %s',
    (agreement, path) => {
      const over = { records: under(agreement, { runbook: { kind: 'notSaved' } }) };
      expect(ask('cancel', [visio(), carrier()], over)).toEqual({ kind: 'open', path });
      expect(ask('delete', [visio({ status: 'suspended' }), carrier()], over)).toEqual({ kind: 'open', path });
    }
  );

  it('waits for the gates of the road map', () => {
    const open: FactOverrides = {
      users: wholeOf([...users.items, aUser()]),
      records: { ...answered, billingAgreement: { kind: 'notAsked' }, attestations: [] }
    };
    expect(locks(ask('cancel', [visio()], open))).toEqual([
      { kind: 'check', check: 'U02', result: 'blocks' },
      { kind: 'check', check: 'P05', result: 'needsPerson' },
      { kind: 'check', check: 'P12', result: 'needsPerson' }
    ]);
  });

  it('is not deleted while it is active: the admin center does not offer it', () => {
    expect(locks(ask('delete', [visio()]))).toEqual([{ kind: 'check', check: 'S01', result: 'blocks' }]);
    expect(ask('delete', [visio({ status: 'warning' })]).kind).toBe('open');
  });

  it('is done when the service shows it', () => {
    expect(ask('cancel', [visio({ status: 'suspended' })])).toEqual({ kind: 'done' });
    expect(ask('delete', [visio({ status: 'deleted' })])).toEqual({ kind: 'done' });
  });

  it('stays locked while nobody knows which one goes last', () => {
    for (const over of [{ subscriptions: unread('scope') }, { session: unread('offline') }] as const) {
      expect(locks(subscriptionAct(visio(), 'cancel', factsWith({ subscriptions: [visio()], ...over })))).toContainEqual({
        kind: 'check', check: 'S01', result: 'couldNotCheck'
      });
    }
    expect(subscriptionAct(visio(), 'cancel', emptyFacts()).kind).toBe('locked');
  });
});

describe('the subscription that carries this tool', () => {
  it('is not touched before the runbook was saved', () => {
    const records = under('mosa', { runbook: { kind: 'notSaved' } });
    expect(locks(ask('cancel', [carrier()], { records }))).toEqual([{ kind: 'runbook' }]);
    expect(locks(ask('delete', [carrier({ status: 'suspended' })], { records }))).toEqual([{ kind: 'runbook' }]);
    expect(ask('cancel', [carrier()], { records: under('mosa') })).toEqual({ kind: 'open', path: 'mosa' });
  });

  it('is cancelled when every other one is, and deleted when every other one is', () => {
    expect(locks(ask('cancel', [carrier(), visio()]))).toEqual([others('visio')]);
    expect(locks(ask('cancel', [carrier(), visio({ status: 'warning' }), flow()]))).toEqual([others('visio', 'flow')]);
    expect(ask('cancel', [carrier(), visio({ status: 'suspended' }), flow({ status: 'deleted' })]).kind).toBe('open');
    expect(locks(ask('delete', [carrier({ status: 'suspended' }), visio({ status: 'suspended' })]))).toEqual([others('visio')]);
    expect(ask('delete', [carrier({ status: 'suspended' }), visio({ status: 'deleted' })]).kind).toBe('open');
  });

  it('takes an intent for a cancelling that nobody can see: recurring billing of a Customer Agreement or a trial', () => {
    const intents = [{ subscriptionId: 'visio', act: 'cancel', by: 'A', at: AT } as const];
    expect(locks(ask('cancel', [carrier(), visio()], { records: under('mca') }))).toEqual([others('visio')]);
    expect(ask('cancel', [carrier(), visio()], { records: under('mca', { intents }) }).kind).toBe('open');
    expect(ask('cancel', [carrier(), visio({ kind: 'trial' })], { records: under('mosa', { intents }) }).kind).toBe('open');
    expect(locks(ask('cancel', [carrier(), visio()], { records: under('mosa', { intents }) }))).toEqual([others('visio')]);
    expect(locks(ask('cancel', [carrier(), visio({ partnerTenantId: 'p' })], { records: under('mca', { intents }) }))).toEqual([others('visio')]);
    expect(ask('cancel', [carrier(), visio({ status: 'warning', partnerTenantId: 'p' })], { records: under('mca') }).kind).toBe('open');
    expect(locks(ask('cancel', [carrier(), visio({ status: 'unknown' })], { records: under('mca', { intents }) }))).toEqual([others('visio')]);
  });

  it('is the last of several: the first may go before', () => {
    const [long, short] = [carrier({ id: 'long', nextLifecycleAt: '2028-01-01T00:00:00Z' }), carrier({ id: 'short' })];
    expect(ask('cancel', [short, long]).kind).toBe('open');
    expect(locks(ask('cancel', [long, short]))).toEqual([others('short')]);
  });
});

describe('a self-service product', () => {
  it('needs neither agreement nor backup, and is deleted while it is active', () => {
    const records: Records = { ...answered, billingAgreement: { kind: 'notAsked' }, attestations: [] };
    expect(ask('delete', [flow(), carrier()], { records })).toEqual({ kind: 'open', path: 'selfService' });
    expect(ask('cancel', [flow(), carrier()], { records })).toEqual({ kind: 'open', path: 'selfService' });
  });

  it('goes last too when it is the only one with SharePoint', () => {
    const teams = aSubscription({ id: 'teams', skuPartNumber: 'TEAMS_EXPLORATORY' });
    const answer = ask('cancel', [teams, visio({ status: 'suspended' })], { records: under('mosa', { runbook: { kind: 'notSaved' } }) });
    expect(locks(answer)).toEqual([others('visio'), { kind: 'runbook' }]);
  });
});

describe('setting out', () => {
  const subscriptions = [carrier(), visio()];
  const intent = { act: 'cancel', by: 'Adele Vance', at: AT } as const;

  it('writes who, what and when, and nothing else', () => {
    const records = under('mosa');
    const begun = beginSubscriptionAct(records, visio(), intent, factsWith({ subscriptions }));
    expect(begun).toEqual({ kind: 'begun', records: { ...records, intents: [{ subscriptionId: 'visio', ...intent }] } });
  });

  it('is refused for the carrier before the runbook was saved', () => {
    const facts = factsWith({ subscriptions: [carrier()] });
    expect(beginSubscriptionAct(under('mosa', { runbook: { kind: 'notSaved' } }), carrier(), intent, facts)).toEqual({
      kind: 'refused',
      why: { kind: 'locked', because: [{ kind: 'runbook' }] }
    });
  });

  it('goes by the records of this moment and not by those that were read', () => {
    const facts = factsWith({ subscriptions });
    expect(subscriptionAct(visio(), 'cancel', facts).kind).toBe('open');
    expect(beginSubscriptionAct({ ...answered, attestations: [] }, visio(), intent, facts)).toMatchObject({
      kind: 'refused',
      why: { because: [{ check: 'P12' }] }
    });
  });
});
