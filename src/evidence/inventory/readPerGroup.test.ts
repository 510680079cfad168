import { failure, scriptedGraph } from '../../facts/testing/scriptedGraph';
import type { GraphFailureCode } from '../../ports/graph';
import type { ReadCall } from '../../routes/call';
import { GROUP_MEMBERS } from './sections/people';
import { readSection } from './readSection';

const GROUPS = Array.from({ length: 45 }, (_, index) => ({ id: `group-${index}`, displayName: `Group ${index}` }));
const members = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `member-${index}` }));

/** Reads the members of 45 groups, each with the same ones. */
async function readAll(count: number, fail: (call: ReadCall, page: number) => GraphFailureCode | 'none' = () => 'none') {
  const graph = scriptedGraph(
    { listGroups: GROUPS, listGroupMembers: members(count) },
    {
      fail: (call, page) => {
        const code = fail(call, page);
        return code === 'none' ? undefined : failure(code);
      }
    }
  );
  const perGroup = new Map<string, number>();
  const failures: string[] = [];
  let largest = 0;
  for await (const batch of readSection(GROUP_MEMBERS, { graph, signal: new AbortController().signal })) {
    if (batch.kind === 'failed') {
      failures.push(batch.failure.code);
      continue;
    }
    largest = Math.max(largest, batch.items.length);
    batch.items.forEach(({ groupId }) => perGroup.set(String(groupId), (perGroup.get(String(groupId)) ?? 0) + 1));
  }
  return { perGroup, failures, largest, requests: graph.requests };
}

const of = (id: string) => (call: ReadCall) => call.route === 'listGroupMembers' && call.path.includes(`/${id}/`);

describe('members of groups', () => {
  it('are read in batches of twenty groups, and named by their group', async () => {
    const { perGroup, failures, requests } = await readAll(3);
    expect([failures, perGroup.size, perGroup.get('group-44')]).toEqual([[], 45, 3]);
    expect(requests).toEqual(['v1.0 /groups page 1', 'v1.0 $batch', 'v1.0 $batch', 'v1.0 $batch']);
  });

  it('are followed to their last page, one page at a time', async () => {
    const { perGroup, largest, failures } = await readAll(1_500);
    expect([failures, [...new Set(perGroup.values())], largest]).toEqual([[], [1_500], 999]);
  });

  it('of one group that is hidden do not cost the others theirs, and are not everything', async () => {
    const { perGroup, failures } = await readAll(3, (call) => (of('group-7')(call) ? 'forbidden' : 'none'));
    expect([failures, perGroup.size, perGroup.has('group-7')]).toEqual([['forbidden'], 44, false]);
  });

  it('of a group that was deleted meanwhile are none', async () => {
    const { perGroup, failures } = await readAll(3, (call) => (of('group-7')(call) ? 'notFound' : 'none'));
    expect([failures, perGroup.size]).toEqual([[], 44]);
  });

  it('break off when a later page fails', async () => {
    const { failures, perGroup } = await readAll(1_500, (call, page) => (of('group-7')(call) && page === 2 ? 'service' : 'none'));
    expect([failures, perGroup.get('group-7'), perGroup.get('group-8')]).toEqual([['service'], 999, 1_500]);
  });

  it('are not asked for in vain: all of a batch refused, or no session', async () => {
    const refused = await readAll(3, ({ route }) => (route === 'listGroupMembers' ? 'forbidden' : 'none'));
    expect([refused.failures, refused.requests.length]).toEqual([['forbidden'], 2]);
    const offline = await readAll(3, (call) => (of('group-3')(call) ? 'network' : 'none'));
    expect([offline.failures, offline.requests.length, offline.perGroup.size]).toEqual([['network'], 2, 3]);
  });
});
