import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  GraphError,
  PageIterator,
  type BatchRequestStep,
  type Context,
  type Middleware,
  type PageCollection
} from '@microsoft/microsoft-graph-client';
import { SCENARIOS } from './scenarios';
import { practise, type Practice } from './testing/practice';

/** Microsoft's own client for JavaScript, with the rehearsal tenant where the network would be. */
function clientOf({ rehearsal }: Practice, defaultVersion = 'v1.0'): Client {
  const tenant: Middleware = {
    execute: async (context: Context) => {
      const { request, options } = context;
      const headers = new Headers(options?.headers as Record<string, string>);
      headers.set('Authorization', 'Bearer x');
      context.response = await rehearsal.handle(
        new Request(request as string, { ...(options as RequestInit), headers })
      );
    }
  };
  return Client.initWithMiddleware({ middleware: tenant, defaultVersion });
}

const step = (id: string, method: string, url: string, dependsOn?: string[]): BatchRequestStep => ({
  id,
  request: new Request(`https://graph.microsoft.com${url}`, { method }),
  ...(dependsOn === undefined ? {} : { dependsOn })
});

async function post(client: Client, steps: BatchRequestStep[]): Promise<BatchResponseContent> {
  const content = await new BatchRequestContent(steps).getContent();
  return new BatchResponseContent(
    (await client.api('/$batch').post(content)) as ConstructorParameters<typeof BatchResponseContent>[0]
  );
}

test('PageIterator walks 10,000 users, each once', async () => {
  const practice = practise(SCENARIOS.tenThousand);
  const client = clientOf(practice);
  const first = (await client.api('/users').select('id,displayName').top(999).get()) as PageCollection;
  const seen: string[] = [];
  const iterator = new PageIterator(client, first, (user: { readonly id: string }) => {
    seen.push(user.id);
    return true;
  });
  await iterator.iterate();
  expect(iterator.isComplete()).toBe(true);
  expect(seen).toHaveLength(10_000);
  expect(new Set(seen).size).toBe(10_000);
  expect(practice.rehearsal.log).toHaveLength(11);
});

test('PageIterator carries its headers to every page, and can be paused', async () => {
  const client = clientOf(practise());
  const first = (await client
    .api('/users')
    .header('ConsistencyLevel', 'eventual')
    .count(true)
    .filter("userType ne 'Guest'")
    .top(20)
    .get()) as PageCollection;
  let seen = 0;
  const iterator = new PageIterator(client, first, () => ++seen % 30 !== 0, {
    headers: { ConsistencyLevel: 'eventual' }
  });
  await iterator.iterate();
  expect(seen).toBe(30);
  while (!iterator.isComplete()) {
    await iterator.resume();
  }
  expect(seen).toBe((first as { '@odata.count'?: number })['@odata.count']);
});

test('a batch of 20 deletions', async () => {
  const practice = practise();
  const guests = practice.rehearsal
    .state()
    .users.filter((user) => user.userType === 'Guest')
    .slice(0, 20);
  const answers = await post(
    clientOf(practice),
    guests.map(({ id }, index) => step(String(index), 'DELETE', `/users/${id}`))
  );
  const statuses = [...answers.getResponses().values()].map(({ status }) => status);
  expect(statuses).toEqual(new Array(20).fill(204));
  expect(guests.some(({ id }) => practice.rehearsal.tenant.users.get(id) !== undefined)).toBe(false);
});

test('a batch in which each waits for the one before', async () => {
  const practice = practise(SCENARIOS.clean);
  const id = practice.rehearsal.state().users[6]?.id ?? '';
  const answers = await post(clientOf(practice), [
    step('1', 'DELETE', `/users/${id}`),
    step('2', 'GET', `/directory/deletedItems/${id}`, ['1']),
    step('3', 'GET', `/users/${id}`, ['2']),
    step('4', 'GET', '/me', ['3'])
  ]);
  expect(['1', '2', '3', '4'].map((each) => answers.getResponseById(each)?.status)).toEqual([204, 200, 404, 424]);
  expect(((await answers.getResponseById('2')?.json()) as { id: string }).id).toBe(id);
});

test('its errors are understood', async () => {
  const client = clientOf(practise());
  const failure: unknown = await client
    .api('/users/nobody')
    .get()
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(GraphError);
  expect(failure).toMatchObject({
    statusCode: 404,
    code: 'Request_ResourceNotFound',
    requestId: expect.stringMatching(/^[\da-f-]{36}$/)
  });
});

test('single objects, counts and beta', async () => {
  const practice = practise();
  const me = (await clientOf(practice).api('/me').select('id').get()) as { readonly id: string };
  expect(me.id).toBe(practice.rehearsal.tenant.settings.actingAdminId);
  expect(await clientOf(practice).api('/users/$count').header('ConsistencyLevel', 'eventual').get()).toBe(
    String(practice.rehearsal.state().users.length)
  );
  expect(await clientOf(practice, 'beta').api(`/users/${me.id}/authentication/requirements`).get()).toMatchObject({
    perUserMfaState: expect.any(String)
  });
});
