import { judgeAll } from '../../checks';
import type { CheckId } from '../../checks/check';
import type { Records } from '../../facts/records';
import { aUser, closedTenant, factsWith, NOW, unread, wholeOf, type FactOverrides } from '../../facts/testing';
import { stepStates } from '../state/stepStates';
import { taskState } from './taskState';

/** An inventory that knows everybody: what is there now is no more than it lists. */
const records: Records = {
  ...closedTenant().records,
  inventory: {
    kind: 'exported', at: NOW, by: 'Adele Vance', unread: [], fingerprint: 'f',
    counts: { users: 9, groups: 9, applications: 9, servicePrincipals: 9, domains: 9 }
  }
};
const others = { users: wholeOf([...closedTenant().users.items, aUser()]), records };
const settled = { records: { ...records, settled: [{ check: 'U02', at: '2026-11-10T08:00:00Z' }] } };

function stateOf(id: CheckId, over: FactOverrides = {}) {
  const facts = factsWith(over);
  const reports = judgeAll(facts);
  const report = reports.find(({ check }) => check.id === id);
  const [any] = stepStates(reports);
  return report === undefined || any === undefined ? undefined : taskState(report, any.lockOf(id), facts);
}

describe('how a task stands', () => {
  it('is ready, or locked by what it waits for', () => {
    expect(stateOf('U02', others)).toEqual({ kind: 'ready' });
    expect(stateOf('U02', { ...others, myRoles: [] })).toEqual({ kind: 'locked' });
  });

  it('does not call for a person who can do nothing yet', () => {
    const exists = { ...records, attestations: records.attestations.filter(({ id }) => id !== 'directoryDeleted') };
    expect(stateOf('D08', { records: exists })).toEqual({ kind: 'needsYou' });
    expect(stateOf('D08', { ...others, records: exists })).toEqual({ kind: 'locked' });
  });

  it('opens again when it was proved settled and blocks now', () => {
    expect(stateOf('U02', settled)).toEqual({ kind: 'verified', at: NOW });
    expect(stateOf('U02', { ...others, ...settled })).toEqual({ kind: 'reopened', settledAt: '2026-11-10T08:00:00Z' });
  });

  it('has not opened again because it could not be read', () => {
    expect(stateOf('U02', { ...settled, users: unread('offline') })).toEqual({ kind: 'couldNotCheck' });
  });

  it('is verified where Graph was read, and attested where somebody said so, the agreement included', () => {
    expect(stateOf('P01')).toEqual({ kind: 'verified', at: NOW });
    expect(stateOf('P06')).toEqual({ kind: 'attested', by: 'Adele Vance' });
    expect(stateOf('P05')).toEqual({ kind: 'attested', by: 'Adele Vance' });
    expect(stateOf('P03')).toEqual({ kind: 'attested', by: 'Adele Vance' });
  });
});
