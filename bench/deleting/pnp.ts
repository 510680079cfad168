import { graphfi, GraphBrowser, type GraphFI } from '@pnp/graph';
import { BearerToken } from '@pnp/queryable';
import '@pnp/graph/batching';
import '@pnp/graph/users';
import type { SignIn } from '../signIn';
import type { Contender } from './contender';

const NAME = 'PnPjs 4.21';

/** PnPjs with what it brings for a browser, its retries among them. */
function graphOf({ root, token }: SignIn): GraphFI {
  return graphfi().using(GraphBrowser({ baseUrl: `${root}/v1.0` }), BearerToken(token));
}

/** One after the other. */
export const pnpLoop: Contender = {
  name: `${NAME}, loop`,
  manner: 'oneByOne',
  prepare: async ({ signIn, ids, say }) => {
    const graph = graphOf(signIn);
    return async () => {
      for (const id of ids) {
        try {
          await graph.users.getById(id).delete();
          say(id, 'deleted');
        } catch {
          say(id, 'failed');
        }
      }
    };
  }
};

/** Everything in one `batched()`, which cuts it into batches of twenty by itself. */
export const pnpBatched: Contender = {
  name: `${NAME}, batched()`,
  manner: 'batches',
  prepare: async ({ signIn, ids, say }) => {
    const graph = graphOf(signIn);
    return async () => {
      const [batch, send] = graph.batched();
      const settled = ids.map((id) =>
        batch.users.getById(id).delete().then(
          () => say(id, 'deleted'),
          () => say(id, 'failed')
        )
      );
      // What the batch itself says is known to nobody who waits for one of the deletions: those are what is counted.
      await send().catch(() => undefined);
      await Promise.all(settled);
    };
  }
};
