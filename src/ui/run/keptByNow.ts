import { loadChoice, type SettingsStore } from '../../steps/choiceStore';
import type { DeleteUsersChoice } from '../../steps/deleteUsers';
import type { TaskOrder } from '../../steps/taskId';

/** `unreadable`: planning without the saved rules could take somebody away whom one of them protects. */
export type KeptByNow = { readonly kind: 'ordered'; readonly order: TaskOrder } | { readonly kind: 'unreadable' };

/**
 * The order with everybody who is to stay by now: also whom a rule keeps that another tab has saved since. Rules of the
 * order that could not be saved hold all the same.
 */
export async function keptByNow(order: TaskOrder, settings: SettingsStore, tenantId: string): Promise<KeptByNow> {
  if (order.task !== 'deleteUsers' && order.task !== 'blockSignIn') {
    return { kind: 'ordered', order };
  }
  const saved = await loadChoice(settings, tenantId);
  return saved.kind === 'unreadable' ? saved : { kind: 'ordered', order: { task: order.task, choice: keepingBoth(order.choice, saved.choice) } };
}

/** Whoever one of two choices keeps. */
function keepingBoth(one: DeleteUsersChoice, other: DeleteUsersChoice): DeleteUsersChoice {
  const known = new Set(one.rules.map((rule) => JSON.stringify(rule)));
  const admins = [...new Set([one.keptAdminId, other.keptAdminId])].filter((id) => id !== '');
  return {
    keptAdminId: admins[0] ?? '',
    rules: [
      ...one.rules,
      ...other.rules.filter((rule) => !known.has(JSON.stringify(rule))),
      ...admins.slice(1).map((value) => ({ kind: 'exact', value }) as const)
    ]
  };
}
