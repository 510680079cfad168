import { CHECKS } from '../src/checks';
import { covers } from '../src/checks/lib/scopes';
import { tasks } from '../src/loc/en/tasks';
import { READS } from '../src/routes/reads';
import { WRITES } from '../src/routes/writes';
import { TASK_IDS, TASKS } from '../src/steps';
import { PERMISSION_REASONS } from './permissionReasons';
import { permissionRequests } from './permissionRequests';
import { permissionsPage } from './permissionsPage';

const DIRECTORY = 'Directory.Read.All';

/** `webApiPermissionRequests` of the package. */
export const requests = permissionRequests(READS, WRITES);

const forChanges = permissionRequests(WRITES).map(({ scope }) => scope);

/** Reading scopes that `Directory.Read.All` opens as well; what Graph asks for beside a change is not among them. */
export const openedByDirectory = permissionRequests(READS).flatMap(({ scope }) =>
  scope !== DIRECTORY && covers(DIRECTORY, scope) && !forChanges.includes(scope) ? [scope] : []
);

/** docs/permissions.md. */
export const page = permissionsPage({
  reads: READS,
  writes: WRITES,
  reasons: PERMISSION_REASONS,
  tasks: TASK_IDS.map((id) => ({ name: tasks[`task.${id}.name`], routes: TASKS[id].routes })),
  checks: CHECKS.map(({ id }) => id),
  openedByDirectory
});
