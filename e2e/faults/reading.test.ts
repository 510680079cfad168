import type { Facts } from '../../src/facts';
import { httpWorld, type HttpWorld } from './support/httpWorld';
import type { Cut } from './support/wire';

const USERS = 8_000;
/** The first page has no page token, so page 7 is the sixth that has one. */
const BEFORE_PAGE_SEVEN = 5;

let world: HttpWorld;

beforeEach(async () => {
  world = await httpWorld(USERS);
});

afterEach(() => world.close());

const read = async (): Promise<Facts['users']> => (await world.facts(['users'])).users;

describe('the connection breaks while page 7 of the users is read', () => {
  it.each<[string, Cut]>([
    ['closed before the answer', { kind: 'closedBefore' }],
    ['reset', { kind: 'resetAfter' }],
    ['in the middle of the page', { kind: 'half' }],
    ['the page is no HTTP', { kind: 'garbled' }]
  ])('twice, %s: every user is read, each once', async (_, cut) => {
    world.wire.cut({ of: 'reads', address: '$skiptoken', after: BEFORE_PAGE_SEVEN, times: 2, cut });
    const users = await read();
    expect(world.wire.struck()).toBe(2);
    expect(users).toMatchObject({ kind: 'read', value: { extent: 'whole', total: USERS } });
    expect(users.kind === 'read' ? new Set(users.value.items.map(({ id }) => id)).size : 0).toBe(USERS);
  });

  it.each<[string, Cut]>([
    ['closed before the answer', { kind: 'closedBefore' }],
    ['in the middle of the page', { kind: 'half' }]
  ])('three times, %s: could not be read, never fewer users', async (_, cut) => {
    world.wire.cut({ of: 'reads', address: '$skiptoken', after: BEFORE_PAGE_SEVEN, times: 3, cut });
    const users = await read();
    expect(world.wire.struck()).toBe(3);
    expect(users).toMatchObject({ kind: 'unread', reason: 'incomplete', known: { extent: 'sample', total: USERS } });
  });

  it('a page that never comes is given up and asked for again', async () => {
    world.wire.cut({ of: 'reads', address: '$skiptoken', after: BEFORE_PAGE_SEVEN, cut: { kind: 'silent', when: 'after' } });
    expect(await read()).toMatchObject({ kind: 'read', value: { extent: 'whole', total: USERS } });
  });
});

describe('nobody answers', () => {
  it('from the beginning: nothing is known, and nothing is planned', async () => {
    await world.wire.goAway();
    expect(await read()).toMatchObject({ kind: 'unread', reason: 'offline' });
    await expect(world.plan()).rejects.toThrow(/"kind":"obstructed"/);
    await world.wire.comeBack();
    expect(await read()).toMatchObject({ kind: 'read', value: { extent: 'whole', total: USERS } });
  });
});
