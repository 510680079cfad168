import type { PortalPage } from '../../checks/portals';
import { RESTORABLE_DAYS } from '../../facts/deletedUsers';
import type { Speaker } from '../../loc/speaker';
import { TASKS } from '../../steps';
import type { TaskId } from '../../steps/taskId';

const DAY_MS = 86_400_000;

/** What can be undone of a task, how without this tool, and until which day when it began at `at` (ISO 8601). */
export function undoText(task: TaskId, at: string, { say }: Speaker): string {
  const until = new Date(Date.parse(at) + RESTORABLE_DAYS * DAY_MS).toISOString();
  return say(`task.${task}.undo`, { until });
}

/** The page of an admin center where a task can be undone without this tool. */
export function undoPage(task: TaskId): PortalPage | 'none' {
  const { undo } = TASKS[task];
  if (undo.kind === 'irreversible') {
    return 'none';
  }
  return undo.by === 'restoreUsers' ? 'deletedUsers' : 'none';
}

/** What a task takes away from somebody is red on its button; what gives something back is not. */
export function takesAway(task: TaskId): boolean {
  return task !== 'restoreUsers' && task !== 'allowSignIn';
}

/** What it means that Graph accepted and the effect comes later. */
export function acceptedText(task: TaskId, { say }: Speaker): string {
  return task === 'turnOffSync' || task === 'releaseDomains' ? say(`task.${task}.accepted`) : say('run.end.accepted');
}
