/** One change inside a request. */
export interface Change {
  readonly method: string;
  /** What the plan knows the object by: id, app id or name of the domain. */
  readonly target: string;
  /** The token that it was sent with. */
  readonly token: string;
}

const TARGET = /^\/(?:users|directory\/deletedItems|domains)\/([^/?]+)|\(appId='([^']+)'\)/;

interface Inner {
  readonly method: string;
  readonly url: string;
}

/** What a request would change: each inner one of a batch that is no read. */
export function changesIn(url: string, init: RequestInit): readonly Change[] {
  const method = (init.method ?? 'GET').toUpperCase();
  const path = new URL(url).pathname.replace(/^\/(v1\.0|beta)/, '');
  const inner: readonly Inner[] =
    path === '/$batch' && typeof init.body === 'string' ? (JSON.parse(init.body) as { requests: Inner[] }).requests : [{ method, url: path }];
  const token = new Headers(init.headers).get('Authorization')?.replace('Bearer ', '') ?? '';
  return inner
    .filter((each) => each.method !== 'GET')
    .map((each) => {
      const [, byId, byAppId] = TARGET.exec(each.url) ?? [];
      return { method: each.method, token, target: decodeURIComponent(byId ?? byAppId ?? '') };
    });
}
