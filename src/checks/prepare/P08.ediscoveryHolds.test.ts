import { closedTenant, unread } from '../../facts/testing';
import { judge, named, said } from '../testing/judge';

const records = { ...closedTenant().records, attestations: [] };
const caseOf = (status: 'open' | 'closed' | 'unknown') => ({ id: status, displayName: `Case ${status}`, status });

describe('P08', () => {
  it('passes closed cases, and takes an unknown state for an open one', () => {
    expect(judge('P08', { records, ediscoveryCases: [caseOf('closed')] }).kind).toBe('pass');
    const result = judge('P08', { records, ediscoveryCases: [caseOf('closed'), caseOf('unknown')] });
    expect(result.kind).toBe('needsPerson');
    expect(named(result)).toEqual(['Case unknown: Case in a state that this tool does not know. Taken as open.']);
  });

  it('accepts the word of a named person, and keeps naming the case', () => {
    const result = judge('P08', { ediscoveryCases: [caseOf('open')] });
    expect(said(result)).toBe('pass: Attested by Adele Vance on 1 November 2026.');
    expect(result.findings.map(({ id }) => id)).toEqual(['holdsDecided', 'open']);
  });

  it('is not settled by an attestation when the cases could not be read', () => {
    expect(judge('P08', { ediscoveryCases: unread('notOffered') })).toMatchObject({ kind: 'couldNotCheck', reason: 'notOffered' });
  });
});
