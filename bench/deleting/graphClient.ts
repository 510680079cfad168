import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  MiddlewareFactory,
  type Context,
  type Middleware
} from '@microsoft/microsoft-graph-client';
import type { SignIn } from '../signIn';
import type { Contender } from './contender';

const BATCH = 20;
const NAME = 'microsoft-graph-client 3.0.2';

/** Puts the token on every request: the client's own handler hands it to https addresses of Graph alone. */
class Bearer implements Middleware {
  private next: Middleware | undefined;

  public constructor(private readonly token: string) {}

  public async execute(context: Context): Promise<void> {
    const headers = new Headers(context.options?.headers as Record<string, string> | undefined);
    headers.set('Authorization', `Bearer ${this.token}`);
    context.options = { ...context.options, headers: Object.fromEntries(headers) };
    await this.next?.execute(context);
  }

  public setNext(next: Middleware): void {
    this.next = next;
  }
}

/** The client as it comes, with its own retries. */
function clientOf({ root, token }: SignIn): Client {
  const [, ...theirs] = MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken: async () => token });
  return Client.initWithMiddleware({ baseUrl: `${root}/`, defaultVersion: 'v1.0', middleware: [new Bearer(token), ...theirs] });
}

/** The loop that everybody writes first. */
export const graphClientLoop: Contender = {
  name: `${NAME}, loop`,
  manner: 'oneByOne',
  prepare: async ({ signIn, ids, say }) => {
    const client = clientOf(signIn);
    return async () => {
      for (const id of ids) {
        try {
          await client.api(`/users/${id}`).delete();
          say(id, 'deleted');
        } catch {
          say(id, 'failed');
        }
      }
    };
  }
};

type Answers = ConstructorParameters<typeof BatchResponseContent>[0];

async function deleteBatch(client: Client, ids: readonly string[]): Promise<BatchResponseContent> {
  const steps = ids.map((id, index) => ({
    id: String(index),
    request: new Request(`https://graph.microsoft.com/users/${id}`, { method: 'DELETE' })
  }));
  const content = await new BatchRequestContent(steps).getContent();
  return new BatchResponseContent((await client.api('/$batch').post(content)) as Answers);
}

/** The loop after reading about batches: twenty in one request, one request after the other. */
export const graphClientBatches: Contender = {
  name: `${NAME}, 20 a batch`,
  manner: 'batches',
  prepare: async ({ signIn, ids, say }) => {
    const client = clientOf(signIn);
    return async () => {
      for (let at = 0; at < ids.length; at += BATCH) {
        const some = ids.slice(at, at + BATCH);
        try {
          const answers = await deleteBatch(client, some);
          some.forEach((id, index) => say(id, answers.getResponseById(String(index))?.ok === true ? 'deleted' : 'failed'));
        } catch {
          some.forEach((id) => say(id, 'failed'));
        }
      }
    };
  }
};
