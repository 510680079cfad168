import type { Plan } from '../../plan/plan';
import type { Hands } from './hands';
import { tableOf } from './meddle';

/** Takes back what would keep a run from going on for good: people that somebody protected, names that are not as approved. */
export function undoMeddling({ world, protectedIds }: Hands, kept: readonly string[], approved: Plan | undefined): void {
  [...protectedIds].filter((id) => !kept.includes(id)).forEach((id) => protectedIds.delete(id));
  const table = tableOf(world.script.task, world.rehearsal);
  if (table === 'none') {
    return;
  }
  const names = new Map(approved?.items.map(({ id, name }) => [id, name]));
  for (const thing of table.all()) {
    const name = names.get(thing.appId ?? thing.id);
    if (name !== undefined && name !== thing.displayName) {
      table.put({ ...thing, displayName: name });
    }
  }
}
