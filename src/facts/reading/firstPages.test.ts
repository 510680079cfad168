import { read } from '../../routes/call';
import { emptyFacts } from '../emptyFacts';
import { closedTenant } from '../testing';
import { scriptedGraph } from '../testing/scriptedGraph';
import type { ListingSource } from '../source';
import { unread } from '../unread';
import { users } from '../users';
import { readHeadline } from './headline';
import { readObjects } from './objects';
import { items } from './question';
import { MALFORMED } from './shape';
import { startReading } from './state';

const PEOPLE = Array.from({ length: 2_500 }, (_, at) => ({ id: `u${at}`, userPrincipalName: `u${at}@contoso.com` }));

/** A clock that is 11 ms later at every look, so that work is long at each place where it may pause. */
function hurriedClock() {
  let now = 0;
  let turns = 0;
  const clock = {
    now: () => (now += 11),
    sleep: async () => {
      turns += 1;
    }
  };
  return { clock, turns: () => turns };
}

function reading() {
  const parsed: unknown[] = [];
  const source: ListingSource<'users'> = {
    ...users,
    item: (raw, intern) => {
      parsed.push(raw);
      return users.item(raw, intern);
    }
  };
  const { clock, turns } = hurriedClock();
  const graph = scriptedGraph({ listUsers: PEOPLE, getOrganization: {}, getMe: {} });
  const state = startReading({ graph, clock, session: closedTenant().session, records: unread('notReadYet') }, emptyFacts(), emptyFacts());
  state.open.add('users');
  return { source, state, parsed, turns };
}

/** Beta calls are a `$batch` of their own: with it the headline settles more than once. */
const OTHER = { kind: 'single', id: 'me', questions: [items({ ...read('getMe', {}), version: 'beta' })], parse: () => MALFORMED } as const;

it('parses the first page once for a headline of any number of answers, and once more where the listing is read on', async () => {
  const { source, state, parsed } = reading();
  const open = await readHeadline([source, OTHER], state);
  expect(parsed).toHaveLength(999);
  expect(state.facts.users).toMatchObject({ kind: 'read', value: { extent: 'sample', total: 2_500 } });
  await readObjects(open, state);
  expect(parsed).toHaveLength(999 + PEOPLE.length);
  expect(state.facts.users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: 2_500 } });
});

it('gives the page a turn within each page that is parsed', async () => {
  const { source, state, turns } = reading();
  const open = await readHeadline([source], state);
  expect(turns()).toBe(3);
  await readObjects(open, state);
  expect(turns()).toBe(3 + 3 + 3 + 1);
});
