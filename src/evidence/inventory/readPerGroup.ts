import type { Answer, GraphFailure } from '../../ports/graph';
import { read, type ReadCall } from '../../routes/call';
import { failedBatch, objectsOf, readPages, type Batch, type FailedBatch, type SectionReading } from './readPages';
import type { PerGroupSection, Raw } from './sections/section';
import { listOf, objectOf, textOf } from './shape';

const GROUPS = read('listGroups', {}, { query: { $select: 'id,displayName', $top: '999' } });
const QUERY = { $select: 'id,displayName,userPrincipalName', $top: '999' };

/** One `$batch`: more at once would only be more in memory. */
const AT_ONCE = 20;

/** After these every further group would fail the same way. */
const FOR_ALL: readonly GraphFailure['code'][] = ['stopped', 'network', 'signInExpired', 'claimsChallenge'];

type Ends = 'goOn' | FailedBatch;

interface Group {
  readonly group: Raw;
  readonly call: ReadCall;
}

const withGroup = ({ group }: Group, batch: Batch): Batch =>
  batch.kind === 'failed'
    ? batch
    : {
        kind: 'objects',
        items: batch.items.map((item) => ({ ...item, groupId: textOf(group.id), groupDisplayName: textOf(group.displayName) }))
      };

/** What one group's first answer gives; a group with more than a page is paged from its beginning. */
async function* ofGroup(one: Group, answer: Answer | undefined, reading: SectionReading): AsyncGenerator<Batch, void, undefined> {
  const { route } = one.call;
  if (answer === undefined) {
    yield failedBatch(route, 'unanswered');
    return;
  }
  if (answer.kind === 'failed') {
    // A group that was deleted meanwhile has no members; the listing of groups tells that it was there.
    if (answer.failure.code !== 'notFound') {
      yield { ...answer, route };
    }
    return;
  }
  const body = objectOf(answer.body);
  if (textOf(body['@odata.nextLink']) === '') {
    yield withGroup(one, Array.isArray(body.value) ? objectsOf(route, listOf(body.value), answer.requestId) : failedBatch(route, 'malformed', answer.requestId));
    return;
  }
  for await (const batch of readPages(one.call, reading)) {
    yield withGroup(one, batch);
  }
}

/** Twenty groups at a time. Returns whether it is worth going on. */
async function* ofSome(groups: readonly Group[], reading: SectionReading, failures: FailedBatch[]): AsyncGenerator<Batch, Ends, undefined> {
  const answers = await reading.graph.readAll(groups.map(({ call }) => call), { signal: reading.signal });
  let failed = 0;
  for (const [index, group] of groups.entries()) {
    for await (const batch of ofGroup(group, answers[index], reading)) {
      if (batch.kind === 'objects') {
        yield batch;
        continue;
      }
      if (FOR_ALL.includes(batch.failure.code)) {
        return batch;
      }
      failed += 1;
      failures.push(batch);
    }
  }
  return failed === groups.length ? (failures[0] ?? 'goOn') : 'goOn';
}

/**
 * Members or owners of every group. One group that can't be read – hidden membership needs a scope of its own – does
 * not cost the others theirs, but the section is then not everything.
 * @see https://learn.microsoft.com/graph/api/group-list-members
 */
export async function* readPerGroup({ route }: PerGroupSection, reading: SectionReading): AsyncGenerator<Batch, void, undefined> {
  const failures: FailedBatch[] = [];
  for await (const page of readPages(GROUPS, reading)) {
    if (page.kind === 'failed') {
      yield page;
      return;
    }
    const groups = page.items.map((group) => ({ group, call: read(route, { id: textOf(group.id) }, { query: QUERY }) }));
    for (let at = 0; at < groups.length; at += AT_ONCE) {
      const ends = yield* ofSome(groups.slice(at, at + AT_ONCE), reading, failures);
      if (ends !== 'goOn') {
        yield ends;
        return;
      }
    }
  }
  const [first] = failures;
  if (first !== undefined) {
    yield first;
  }
}
