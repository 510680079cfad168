import type { LocalServer } from './localServer';
import { rehearsalOf } from './rehearsal';

interface Logged {
  readonly method: string;
  readonly path: string;
  readonly status: number;
}

/** Deletions that reached the tenant, in whatever batch. */
export async function deletions(server: LocalServer): Promise<readonly Logged[]> {
  const log = await rehearsalOf(server).get<readonly Logged[]>('log');
  return log.filter(({ method }) => method === 'DELETE');
}

/** Who was deleted, each as often as it happened. */
async function deletedPaths(server: LocalServer): Promise<readonly string[]> {
  return (await deletions(server)).filter(({ status }) => status === 204).map(({ path }) => path);
}

/** How many deletions happened, and how many users they were: the same number, unless somebody was deleted twice. */
export async function deletedOnce(server: LocalServer): Promise<readonly [number, number]> {
  const paths = await deletedPaths(server);
  return [paths.length, new Set(paths).size];
}
