import { emptyFacts } from './emptyFacts';
import { readFactsFor } from './readFactsFor';
import type { Download } from './source';
import { readingRequest } from './testing/scanWith';
import { failure, scriptedGraph } from './testing/scriptedGraph';
import { rawUsers, smallTenant } from './testing/smallTenant';

const NEVER: Download = () => Promise.reject(new Error('nothing to download'));
const script = { ...smallTenant(), listUsers: rawUsers(130), getUserMfaRequirements: { perUserMfaState: 'enforced' } };

describe('reading the facts of a plan', () => {
  it('reads what is scanned and what is read on demand, and nothing else', async () => {
    const request = { ...readingRequest(scriptedGraph(script)), download: NEVER };
    const { kind, facts } = await readFactsFor(['users', 'perUserMfa'], request, emptyFacts());
    expect(kind).toBe('done');
    expect(facts.users).toMatchObject({ value: { extent: 'whole', total: 130 } });
    expect(facts.perUserMfa.kind === 'read' && facts.perUserMfa.value).toHaveLength(130);
    expect([facts.mailboxUsage, facts.domains]).toMatchObject([{ reason: 'notReadYet' }, { reason: 'notReadYet' }]);
  });

  it('asks nobody for a state that no plan needs', async () => {
    const graph = scriptedGraph(script);
    const { facts } = await readFactsFor(['users'], { ...readingRequest(graph), download: NEVER }, emptyFacts());
    expect(facts.perUserMfa).toMatchObject({ kind: 'unread', reason: 'notReadYet' });
    expect(graph.requests.filter((request) => request.startsWith('beta'))).toEqual([]);
  });

  it('says why a fact on demand could not be read', async () => {
    const graph = scriptedGraph(script, { fail: ({ route }) => (route === 'getUserMfaRequirements' ? failure('forbidden') : undefined) });
    const { facts } = await readFactsFor(['perUserMfa'], { ...readingRequest(graph), download: NEVER }, emptyFacts());
    expect(facts.perUserMfa.kind).toBe('unread');
    expect(facts.users.kind).toBe('read');
  });

  it('stops between two facts', async () => {
    const stop = new AbortController();
    const request = { ...readingRequest(scriptedGraph(script), { signal: stop.signal }), download: NEVER };
    stop.abort();
    const result = await readFactsFor(['users', 'perUserMfa'], request, emptyFacts());
    expect([result.kind, result.facts.perUserMfa]).toMatchObject(['stopped', { kind: 'unread', reason: 'notReadYet' }]);
  });
});
