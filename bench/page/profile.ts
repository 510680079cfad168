import { LONG_MS, type Task } from './tasks';

/** What `Profiler.stop` of the DevTools protocol answers. */
export interface CpuProfile {
  readonly startTime: number;
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number; readonly columnNumber: number };
  readonly children?: readonly number[];
}

/** Where the time of long tasks went: for the longest ones, the functions with the most of it, callees included. */
export function blame(profile: CpuProfile, tasks: readonly Task[], most: number): readonly string[] {
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const long = tasks.filter(({ wall }) => wall > LONG_MS).sort((a, b) => b.wall - a.wall).slice(0, most);
  return long.map((task) => {
    const spent = new Map<string, number>();
    let now = profile.startTime;
    (profile.samples ?? []).forEach((id, index) => {
      const delta = profile.timeDeltas?.[index] ?? 0;
      now += delta;
      if (now < task.at || now > task.at + task.wall * 1_000) {
        return;
      }
      namesAbove(id, byId, parents).forEach((name) => spent.set(name, (spent.get(name) ?? 0) + delta / 1_000));
    });
    const heaviest = [...spent].sort((a, b) => b[1] - a[1]).slice(0, 24);
    return `${task.wall.toFixed(0)} ms (cpu ${task.cpu.toFixed(0)}): ${heaviest.map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(', ')}`;
  });
}

function namesAbove(id: number, byId: ReadonlyMap<number, ProfileNode>, parents: ReadonlyMap<number, number>): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const name = byId.get(at)?.callFrame.functionName ?? '';
    if (name !== '' && name !== '(root)') {
      names.add(name);
    }
  }
  return names;
}
