import type { LocalServer } from './localServer';

/** The control plane beside the page: what the tenant holds, and what was done to it. */
export interface Rehearsal {
  readonly get: <Shape>(path: string) => Promise<Shape>;
  readonly post: (path: string, body: unknown) => Promise<void>;
}

export function rehearsalOf(server: LocalServer): Rehearsal {
  const address = (path: string): string => `${server.url}rehearsal/${path}`;
  return {
    get: async <Shape>(path: string) => (await (await fetch(address(path))).json()) as Shape,
    post: async (path, body) => {
      const answer = await fetch(address(path), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: new URL(server.url).origin },
        body: JSON.stringify(body)
      });
      if (!answer.ok) {
        throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      }
    }
  };
}
