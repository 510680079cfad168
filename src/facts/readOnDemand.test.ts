import type { Answer, GraphReader } from '../ports/graph';
import type { ReadCall } from '../routes/call';
import { readOnDemand } from './readOnDemand';
import type { Download } from './source';
import { aUser, factsWith, sampleOf, unread, wholeOf } from './testing';
import { readingRequest } from './testing/scanWith';
import { failure, scriptedGraph } from './testing/scriptedGraph';
import { rawUsers, smallTenant } from './testing/smallTenant';
import { downloadWith } from './usage/download';

const NEVER: Download = () => Promise.reject(new Error('nothing to download'));
const MFA = { getUserMfaRequirements: { perUserMfaState: 'enforced' } };
const many = wholeOf(Array.from({ length: 250 }, (_, index) => aUser({ id: `user-${index}` })));

describe('per-user MFA', () => {
  it('is read for everybody, with progress', async () => {
    const graph = scriptedGraph(MFA);
    const read: (number | undefined)[] = [];
    const request = { ...readingRequest(graph, { onUpdate: ({ progress }) => read.push(progress[0]?.read) }), download: NEVER };
    const { facts } = await readOnDemand('perUserMfa', request, factsWith({ users: many, perUserMfa: unread('notReadYet') }));
    expect(facts.perUserMfa.kind === 'read' && facts.perUserMfa.value).toHaveLength(250);
    expect(facts.perUserMfa).toMatchObject({ value: expect.arrayContaining([expect.objectContaining({ userId: 'user-249', state: 'enforced' })]) });
    expect(graph.requests).toEqual(Array.from({ length: 13 }, () => 'beta $batch'));
    expect(read).toEqual([0, 100, 200, 250, undefined]);
  });

  it('reads all users first when only some are known', async () => {
    const graph = scriptedGraph({ ...smallTenant(), ...MFA, listUsers: rawUsers(130) });
    const facts = factsWith({ users: sampleOf([aUser()], 130) });
    const result = await readOnDemand('perUserMfa', { ...readingRequest(graph), download: NEVER }, facts);
    expect(result.facts.users).toMatchObject({ value: { extent: 'whole', total: 130 } });
    expect(result.facts.perUserMfa.kind === 'read' && result.facts.perUserMfa.value).toHaveLength(130);
  });

  it('cannot be read when the users cannot', async () => {
    const graph = scriptedGraph(smallTenant(), { fail: () => failure('network') });
    const result = await readOnDemand('perUserMfa', { ...readingRequest(graph), download: NEVER }, factsWith({ users: unread('service') }));
    expect(result.facts.perUserMfa).toMatchObject({ kind: 'unread', reason: 'offline' });
  });

  it('leaves out who was deleted meanwhile, but not everybody', async () => {
    const gone = (id: string) => scriptedGraph(MFA, { fail: (call) => (call.path.includes(id) ? failure('notFound') : undefined) });
    const one = await readOnDemand('perUserMfa', { ...readingRequest(gone('user-7/')), download: NEVER }, factsWith({ users: many }));
    expect(one.facts.perUserMfa.kind === 'read' && one.facts.perUserMfa.value).toHaveLength(249);
    const all = await readOnDemand('perUserMfa', { ...readingRequest(gone('user-')), download: NEVER }, factsWith({ users: many }));
    expect(all.facts.perUserMfa).toMatchObject({ kind: 'unread', reason: 'notOffered' });
  });

  it('that breaks off is unread, with what is known', async () => {
    const graph = scriptedGraph(MFA, { fail: (call) => (call.path.includes('user-150/') ? failure('throttled') : undefined) });
    const { facts } = await readOnDemand('perUserMfa', { ...readingRequest(graph), download: NEVER }, factsWith({ users: many }));
    expect(facts.perUserMfa).toMatchObject({ kind: 'unread', reason: 'incomplete' });
    expect(facts.perUserMfa.kind === 'unread' && facts.perUserMfa.known).toHaveLength(199);
  });

  it('takes an unknown state as unknown, and no state as malformed', async () => {
    const read = (body: unknown) =>
      readOnDemand('perUserMfa', { ...readingRequest(scriptedGraph({ getUserMfaRequirements: body })), download: NEVER }, factsWith());
    expect((await read({ perUserMfaState: 'sometimes' })).facts.perUserMfa).toMatchObject({ value: [{ state: 'unknown' }] });
    expect((await read({})).facts.perUserMfa).toMatchObject({ kind: 'unread', reason: 'malformed' });
  });

  it('that is stopped is not read yet', async () => {
    const controller = new AbortController();
    const request = readingRequest(scriptedGraph(MFA), {
      signal: controller.signal,
      onUpdate: ({ progress }) => (progress[0]?.read === 100 ? controller.abort() : undefined)
    });
    const result = await readOnDemand('perUserMfa', { ...request, download: NEVER }, factsWith({ users: many }));
    expect(result).toMatchObject({ kind: 'stopped', facts: { perUserMfa: { kind: 'unread', reason: 'notReadYet' } } });
  });
});

describe('usage reports', () => {
  const CSV = 'Report Refresh Date,Owner Principal Name,Is Deleted,Last Activity Date,Storage Used (Byte)\n2026-11-18,a@b,False,2026-11-18,42\n';
  const USAGE = { refreshedOn: '2026-11-18', items: 1, bytes: 42, active: 1 };

  const answering = (answer: Answer): GraphReader => ({
    ...scriptedGraph({}),
    readAll: (calls: readonly ReadCall[]) => Promise.resolve(calls.map(() => answer))
  });
  const found: Answer = {
    kind: 'answered',
    status: 302,
    body: undefined,
    headers: { location: 'https://reports.office.com/data/1' },
    requestId: 'r-1'
  };
  const read = async (answer: Answer, download: Download) =>
    (await readOnDemand('oneDriveUsage', { ...readingRequest(answering(answer)), download }, factsWith())).facts.oneDriveUsage;

  it('are downloaded from where Graph says', async () => {
    const urls: string[] = [];
    const download: Download = (url) => {
      urls.push(url);
      return Promise.resolve({ kind: 'text', text: CSV });
    };
    expect(await read(found, download)).toMatchObject({ kind: 'read', value: USAGE, requestIds: ['r-1'] });
    expect(urls).toEqual(['https://reports.office.com/data/1']);
  });

  it('are taken from the answer when the redirect was followed', async () => {
    const followed: Answer = { ...found, status: 200, body: CSV, headers: {} };
    expect(await read(followed, NEVER)).toMatchObject({ kind: 'read', value: USAGE });
  });

  it('are unread when the host of the file refuses us', async () => {
    const refused = downloadWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await read(found, refused)).toMatchObject({ kind: 'unread', reason: 'service', graphCode: 'ReportDownloadRefused' });
    const expired = downloadWith(() => Promise.resolve({ ok: false, text: () => Promise.resolve(CSV) }));
    expect(await read(found, expired)).toMatchObject({ kind: 'unread', reason: 'service' });
  });

  it('are malformed when the file is something else', async () => {
    const page = downloadWith(() => Promise.resolve({ ok: true, text: () => Promise.resolve('<html></html>') }));
    expect(await read(found, page)).toMatchObject({ kind: 'unread', reason: 'malformed' });
    expect(await read({ ...found, status: 200, headers: {} }, NEVER)).toMatchObject({ kind: 'unread', reason: 'malformed' });
  });

  it('say which scope is missing', async () => {
    const facts = factsWith();
    const opaque = { ...readingRequest(answering({ kind: 'failed', failure: failure('forbidden') })), download: NEVER };
    const session = { cloud: 'worldwide', token: { kind: 'read', tenantId: 't', appId: 'a', scopes: [] }, now: '2026-11-20T12:00:00Z' } as const;
    const result = await readOnDemand('mailboxUsage', { ...opaque, session }, facts);
    expect(result.facts.mailboxUsage).toMatchObject({ kind: 'unread', reason: 'scope', scope: 'Reports.Read.All' });
  });

  it('send no token and no cookie along', async () => {
    const init: unknown[] = [];
    const download = downloadWith((_, options) => {
      init.push(options);
      return Promise.resolve({ ok: true, text: () => Promise.resolve('') });
    });
    await download('https://reports.office.com/data/1');
    expect(init).toEqual([{ credentials: 'omit', referrerPolicy: 'no-referrer', signal: undefined }]);
  });
});
