import fc from 'fast-check';
import { SCENARIOS } from './scenarios';
import { changed, practise, type BatchReply, type Practice } from './testing/practice';

const SEED = { seed: 20261120, numRuns: 150 };

const USERS = 60;

/** Some of each kind, and then a crowd. */
const crowd = changed(SCENARIOS.clean, ({ users }) => ({
  users: [
    ...users,
    ...users.slice(-1).flatMap((last) =>
      Array.from({ length: USERS - users.length }, (_, index) => ({
        ...last,
        id: `crowd-${index}`,
        userPrincipalName: `crowd${index}@example.com`
      }))
    )
  ]
}));

describe('paging', () => {
  test('whatever is deleted and added on the way, whoever stays is seen exactly once, in order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.record({ after: fc.nat(10), remove: fc.array(fc.nat(USERS - 1), { maxLength: 15 }) }), {
          maxLength: 4
        }),
        async (top, waves) => {
          const { get, rehearsal } = practise(crowd);
          const order = rehearsal.state().users.map((user) => user.id);
          const removed = new Set<string>();
          const seen: string[] = [];
          let next: string | undefined = `/users?$select=id&$top=${top}`;
          for (let page = 0; next !== undefined; page++) {
            const reply: Awaited<ReturnType<Practice['get']>> = await get(next);
            expect(reply.body.value.length).toBeLessThanOrEqual(top);
            seen.push(...reply.body.value.map((user) => String(user.id)));
            for (const index of waves.filter(({ after }) => after === page).flatMap(({ remove }) => remove)) {
              const id = order[index] ?? '';
              removed.add(id);
              rehearsal.tenant.users.remove(id);
            }
            next = reply.body['@odata.nextLink'] as string | undefined;
          }
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual(order.filter((id) => seen.includes(id)));
          expect(order.filter((id) => !removed.has(id) && !seen.includes(id))).toEqual([]);
        }
      ),
      SEED
    );
  });
});

describe('a batch', () => {
  const METHOD = fc.constantFrom('GET', 'DELETE', 'get', 'PATCH');
  const TARGET = fc.oneof(
    fc.nat(USERS - 1).map((index) => `user ${index}`),
    fc.constantFrom('/me', '/nonsense', '/users/nobody', 'organization')
  );

  test('answers every request once and judges it as if it had come alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ method: METHOD, target: TARGET }), { minLength: 1, maxLength: 20 }),
        async (asked) => {
          const [together, alone] = [practise(crowd), practise(crowd)];
          const { users } = together.rehearsal.state();
          const requests = asked.map(({ method, target }, index) => ({
            id: `r${index}`,
            method,
            url: target.startsWith('user ') ? `/users/${users[Number(target.slice(5))]?.id}` : target
          }));
          const answers: Record<string, BatchReply> = await together.batch(requests);
          expect(Object.keys(answers).sort()).toEqual(requests.map(({ id }) => id).sort());
          for (const { id, method, url } of requests) {
            const reply = await alone.send(method.toUpperCase(), url.startsWith('/') ? url : `/${url}`);
            expect([id, answers[id]?.status]).toEqual([id, reply.status]);
          }
          expect(together.rehearsal.state().users).toEqual(alone.rehearsal.state().users);
        }
      ),
      SEED
    );
  });
});

describe('deleting and restoring', () => {
  test('any order of both keeps every user in exactly one place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(11), fc.boolean()), { maxLength: 40 }), async (acts) => {
        const { send, rehearsal } = practise(SCENARIOS.clean);
        const { users, actingAdminId } = rehearsal.state();
        const gone = new Set<string>();
        for (const [index, restore] of acts) {
          const id = users[index]?.id ?? '';
          if (id !== actingAdminId) {
            const { status } = restore
              ? await send('POST', `/directory/deletedItems/${id}/restore`)
              : await send('DELETE', `/users/${id}`);
            expect(status).toBe(gone.has(id) === restore ? (restore ? 200 : 204) : 404);
            gone[restore ? 'delete' : 'add'](id);
          }
        }
        const after = rehearsal.state();
        expect(new Set(after.users.map((user) => user.id))).toEqual(
          new Set(users.map((user) => user.id).filter((id) => !gone.has(id)))
        );
        expect(new Set(after.deletedUsers.map((user) => user.id))).toEqual(gone);
        expect(rehearsal.violations).toEqual([]);
      }),
      SEED
    );
  });
});
