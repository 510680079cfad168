import type { Graph, GraphWriter, WritePermit } from '../../ports/graph';
import type { TokenClaims } from '../../ports/host';
import { write, type WriteCall } from '../../routes/writeCall';
import { WRITES, type WriteRouteId } from '../../routes/writes';
import { createGraph } from '../createGraph';
import type { GraphOptions } from '../options';
import { batch, json, optionsFor, script, type Sent, type TestOptions } from './scriptedFetch';

export const TENANT = 'aaaaaaaa-0000-0000-0000-000000000000';
export const ME = 'bbbbbbbb-0000-0000-0000-000000000001';
export const ME_UPN = 'admin@contoso.onmicrosoft.com';
export const KEPT = 'bbbbbbbb-0000-0000-0000-000000000002';
export const TOKEN_APP = 'eeeeeeee-0000-0000-0000-000000000001';

export const userId = (at: number): string => `cccccccc-0000-0000-0000-${String(at).padStart(12, '0')}`;

export const deletions = (count: number): readonly WriteCall[] =>
  Array.from({ length: count }, (_, at) => write('deleteUser', { id: userId(at) }));

const WRITE_IDS = Object.keys(WRITES) as readonly WriteRouteId[];

/** Permits every route: what is not to be sent is up to the other guards. */
export const permit = (over: Partial<WritePermit> = {}): WritePermit => ({
  tenantId: TENANT,
  fingerprint: 'f'.repeat(64),
  plannedIds: new Set(Array.from({ length: 200 }, (_, at) => userId(at))),
  routes: new Set(WRITE_IDS),
  protectedIds: new Set([KEPT]),
  ownPrincipal: 'protected',
  ...over
});

type Respond = (sent: Sent) => Response | Promise<Response>;

export interface Answers {
  readonly me?: Respond;
  readonly organization?: Respond;
  readonly batch?: Respond;
}

export const accept: Respond = batch(() => ({ status: 204 }));

/** Answers `/me`, `/organization` and every batch of changes. */
export const tenant =
  ({ me, organization, batch: changes = accept }: Answers = {}): Respond =>
  (sent) => {
    const path = new URL(sent.url).pathname;
    if (path.endsWith('/$batch')) {
      return changes(sent);
    }
    return path.endsWith('/me')
      ? (me?.(sent) ?? json({ id: ME, userPrincipalName: ME_UPN }))
      : (organization?.(sent) ?? json({ value: [{ id: TENANT }] }));
  };

/** What a token of our app in our tenant says. */
export const claims = (over: Partial<Extract<TokenClaims, { readonly kind: 'read' }>> = {}): TokenClaims => ({
  kind: 'read',
  tenantId: TENANT,
  appId: TOKEN_APP,
  scopes: [],
  ...over
});

export interface Bench {
  readonly graph: Graph;
  readonly sent: Sent[];
  readonly options: TestOptions;
  /** The batches of changes that were sent. */
  changes(): readonly Sent[];
  /** The paths that were asked to be deleted, in the order sent. */
  deleted(): readonly string[];
}

export function bench(answers: Answers = {}, over: Partial<GraphOptions> = {}): Bench {
  const { fetch, sent } = script(tenant(answers));
  const options = optionsFor({ fetch }, { claimsOf: () => claims(), ...over });
  const changes = () => sent.filter(({ url }) => url.endsWith('/$batch'));
  return {
    graph: createGraph(options),
    sent,
    options,
    changes,
    deleted: () => changes().flatMap(({ inner }) => inner.filter(({ method }) => method === 'DELETE').map(({ url }) => url))
  };
}

/** A writer, or an error: for tests that are not about opening it. */
export async function opened(graph: Graph, over: Partial<WritePermit> = {}): Promise<GraphWriter> {
  const opening = await graph.openWriter(permit(over));
  if (opening.kind === 'refused') {
    throw new Error(`Refused: ${opening.guard}`);
  }
  return opening.writer;
}
