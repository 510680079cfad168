import { wrongInTheEnd } from './judgeEnd';
import type { Story } from './story';
import { objectsOf } from './targets';
import { violation, type Wrong } from './wrong';

/** Everything that a script shows to be wrong; nothing when all properties hold. */
export async function judge(story: Story): Promise<readonly Wrong[]> {
  return [...story.seen, ...harm(story), ...twice(story), ...(await wrongInTheEnd(story))];
}

/** Only planned objects changed, and nothing that no client may ever cause happened. */
function harm({ script, world, before, touched, plans }: Story): readonly Wrong[] {
  const planned = new Set(plans.flatMap(({ items }) => items.map(({ id }) => id)));
  const after = objectsOf(script.task, world.rehearsal);
  const changed = [...before].filter(([id, object]) => !planned.has(id) && !touched.has(id) && after.get(id) !== object);
  return [...changed.map(([id]) => `${id} changed without being planned`), ...world.rehearsal.violations.map(({ kind, target }) => `${kind} ${target}`)].map(violation);
}

/** No deletion and no restore is carried out twice, unless somebody undid it in between. The others may be: they change nothing. */
function twice({ script, world, touched }: Story): readonly Wrong[] {
  if (script.task === 'blockSignIn' || script.task === 'releaseDomains') {
    return [];
  }
  const done = new Set<string>();
  return world.rehearsal.log.flatMap(({ method, path, status }) => {
    const isChange = method !== 'GET' && path !== '/$batch' && status >= 200 && status < 300;
    const isAgain = isChange && done.has(path) && ![...touched].some((id) => path.includes(id));
    if (isChange) {
      done.add(path);
    }
    return isAgain ? [{ kind: 'double', says: `${method} ${path} was carried out twice` } as const] : [];
  });
}
