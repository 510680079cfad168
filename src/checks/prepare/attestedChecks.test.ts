import type { AttestationId } from '../../facts/records';
import { closedTenant, unread } from '../../facts/testing';
import type { CheckId } from '../check';
import { checkOf, judge, named, said } from '../testing/judge';

const { records } = closedTenant();

const ATTESTED: readonly (readonly [CheckId, readonly AttestationId[]])[] = [
  ['P06', ['invoicesPaid']],
  ['P12', ['backupMail', 'backupOneDrive', 'backupSharePoint', 'backupTeams']],
  ['P13', ['phoneNumbersPorted', 'registrarSignIn', 'invoicesDownloaded', 'powerPlatform', 'azureDevOps', 'thirdPartySso']],
  ['S06', ['azureSubscriptions']],
  ['M02', ['legacyMfaProviders']],
  ['D08', ['directoryDeleted']]
];

describe.each(ATTESTED)('%s, what only people can know', (id, ids) => {
  it('needs a person while any point is open, and names the open one', () => {
    for (const open of ids) {
      const result = judge(id, { records: { ...records, attestations: records.attestations.filter((each) => each.id !== open) } });
      expect(result.kind).toBe('needsPerson');
      expect(result.findings.filter(({ kind, extra }) => kind === 'attestation' && extra === '').map((each) => each.id)).toEqual([open]);
    }
  });

  it('passes with the name and the day, never as verified', () => {
    const result = judge(id);
    expect(said(result)).toMatch(/^pass: .*by Adele Vance on 1 November 2026\.$/);
    expect([said(result), ...named(result)].join()).not.toMatch(/verified/i);
  });

  it('offers the attestation, and does not judge without the records', () => {
    expect(checkOf(id).actions).toContainEqual({ kind: 'attest', ids });
    expect(judge(id, { records: unread('malformed') })).toMatchObject({ kind: 'couldNotCheck', reason: 'malformed' });
  });
});

describe('the word that counts', () => {
  it('is the newest one', () => {
    const attestations = [
      { id: 'invoicesPaid', by: 'Newer', at: '2026-11-10T00:00:00Z', note: '' },
      { id: 'invoicesPaid', by: 'Older', at: '2026-11-02T00:00:00Z', note: '' }
    ] as const;
    expect(said(judge('P06', { records: { ...records, attestations } }))).toMatch(/by Newer/);
  });
});

describe('P12', () => {
  it('shows the figures beside the backups, and does without them', () => {
    const mailboxUsage = { refreshedOn: '2026-11-18', items: 12, bytes: 1024 ** 3, active: 4, lastActivity: '', largest: [], names: 'shown' } as const;
    expect(named(judge('P12', { mailboxUsage })).join()).toMatch(/12 mailboxes, 1 GB/);
    expect(judge('P12', { mailboxUsage: unread('notReadYet') }).kind).toBe('pass');
  });
});

describe('M02', () => {
  it('tells a tenant that is too young for a provider what to expect', () => {
    const { organization } = closedTenant();
    const ids = (createdAt: string) => judge('M02', { organization: { ...organization, createdAt } }).findings.map(({ id }) => id);
    expect(ids('2018-09-01T00:00:01Z')).toContain('young');
    expect(ids('2018-08-31T00:00:00Z')).not.toContain('young');
    expect(ids('')).not.toContain('young');
  });
});
