import { closedTenant, unread } from '../../facts/testing';
import { judge, said } from '../testing/judge';

const records = { ...closedTenant().records, attestations: [] };

describe('P03', () => {
  it('passes with a name and a day, and never says verified', () => {
    const sentence = said(judge('P03'));
    expect(sentence).toMatch(/^pass: .*attested by Adele Vance on 1 November 2026/);
    expect(sentence).not.toMatch(/verified/i);
  });

  it('waits for the attestation', () => {
    expect(judge('P03', { records }).kind).toBe('needsPerson');
  });

  it('believes Graph before an attestation', () => {
    expect(judge('P03', { mfaRegistration: { state: 'notRegistered', methods: [] } }).kind).toBe('blocks');
    expect(judge('P03', { mfaRegistration: { state: 'notRegistered', methods: [] }, records: unread('malformed') }).kind).toBe('blocks');
  });

  it('takes no attestation for a reading that failed', () => {
    expect(judge('P03', { mfaRegistration: unread('licence') })).toMatchObject({ kind: 'couldNotCheck', reason: 'licence' });
  });

  it('advises a second method without blocking', () => {
    const result = judge('P03', { mfaRegistration: { state: 'registered', methods: ['sms'] } });
    expect([result.kind, result.findings.map(({ id }) => id)]).toEqual(['pass', ['signedInToEntra', 'oneMethod']]);
  });
});
