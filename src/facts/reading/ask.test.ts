import { read, type ReadCall } from '../../routes/call';
import { failure, scriptedGraph } from '../testing/scriptedGraph';
import { ask, type Outcomes } from './ask';
import { body, count, items } from './question';

const ME = read('getMe', {});
const script = { getMe: { id: 'me' }, listUsers: [{ id: 'u' }] };

it('asks once what several facts want to know', async () => {
  const asked: string[] = [];
  const fail = ({ path }: ReadCall): undefined => {
    asked.push(path);
    return undefined;
  };
  const graph = scriptedGraph(script, { fail });
  const outcomes: Outcomes = new Map();
  await ask({ graph }, [body(ME), body(read('getMe', {})), items(read('listUsers', {}))], outcomes, async () => undefined);
  expect(asked).toEqual(['/me', '/users']);
  expect([...outcomes.values()]).toMatchObject([{ kind: 'whole', value: { id: 'me' } }, { kind: 'whole', value: [{ id: 'u' }] }]);
});

it('does not ask again what it knows', async () => {
  const graph = scriptedGraph(script);
  const outcomes: Outcomes = new Map();
  await ask({ graph }, [body(ME)], outcomes, async () => undefined);
  await ask({ graph }, [body(ME)], outcomes, async () => undefined);
  expect(graph.requests).toHaveLength(1);
});

it('asks different queries of one route apart', async () => {
  const outcomes: Outcomes = new Map();
  const users = read('listUsers', {});
  await ask({ graph: scriptedGraph(script) }, [items(users), count(users)], outcomes, async () => undefined);
  expect([...outcomes.values()]).toMatchObject([{ value: [{ id: 'u' }] }, { value: 1 }]);
});

it('tells after each batch, and takes a missing answer for none', async () => {
  const graph = { ...scriptedGraph(script), readAll: () => Promise.resolve([]) };
  const outcomes: Outcomes = new Map();
  const many = Array.from({ length: 41 }, (_, index) => body(read('getUser', { id: String(index) })));
  let told = 0;
  await ask({ graph }, many, outcomes, async () => {
    told += 1;
  });
  expect(told).toBe(3);
  expect([...outcomes.values()].every((outcome) => outcome.kind === 'broken' && outcome.failure.code === 'unanswered')).toBe(true);
});

it('keeps a bad request of a collection that can be asked in another way open', async () => {
  const graph = scriptedGraph(script, { fail: () => failure('badRequest') });
  const outcomes: Outcomes = new Map();
  const users = read('listUsers', {});
  await ask({ graph }, [items(users), count(users), body(ME)], outcomes, async () => undefined);
  expect([...outcomes.values()].map(({ kind }) => kind)).toEqual(['broken', 'part', 'broken']);
});
