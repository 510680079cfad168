import type { CheckId } from '../src/checks/check';
import type { Route } from '../src/routes/route';
import type { PermissionReason } from './permissionReasons';
import { permissionRequests, type ScopedRoute } from './permissionRequests';

/** Whatever the page is made of. */
export interface PermissionsPage {
  readonly reads: Readonly<Record<string, Route>>;
  readonly writes: Readonly<Record<string, Route>>;
  readonly reasons: Readonly<Record<string, PermissionReason>>;
  /** Name of each task and the write routes that it uses. */
  readonly tasks: readonly { readonly name: string; readonly routes: readonly string[] }[];
  readonly checks: readonly CheckId[];
  /** Reading scopes that `Directory.Read.All` opens as well. */
  readonly openedByDirectory: readonly string[];
}

const scopesOf = (...tables: readonly Readonly<Record<string, ScopedRoute>>[]): readonly string[] =>
  permissionRequests(...tables).map(({ scope }) => scope);

const call = ({ method, version, path, docs }: Route): string => `[\`${method} /${version}${path}\`](${docs})`;

/** Checks are links: `P07` → `[P07](checks/P07.md)`. */
const linked = (text: string, checks: readonly CheckId[]): string =>
  text.replace(/\b[PUSMD]\d\d\b/g, (id) => (checks.some((check) => check === id) ? `[${id}](checks/${id}.md)` : id));

/**
 * The rows of a table.
 * @throws when a scope has no reason: nothing is asked for without one.
 */
function rows(scopes: readonly string[], routes: readonly (readonly [string, Route])[], page: PermissionsPage): string {
  return scopes
    .map((scope) => {
      const reason = page.reasons[scope];
      if (reason === undefined) {
        throw new Error(`tools/permissionReasons.ts says nothing about ${scope}.`);
      }
      const users = routes.filter(([, { scope: own, furtherScopes }]) => [own, ...furtherScopes.map((each) => each.scope)].includes(scope));
      const tasks = page.tasks.filter((task) => task.routes.some((id) => users.some(([user]) => user === id)));
      const named = tasks.length === 0 ? '' : ` Tasks: ${tasks.map(({ name }) => `*${name}*`).join(', ')}.`;
      const calls = [...new Set(users.map(([, route]) => call(route)))].join('<br>');
      return `| \`${scope}\` | ${linked(reason.why, page.checks)}${named} | ${calls} | ${linked(reason.without, page.checks)} |`;
    })
    .join('\n');
}

const HEAD = '| permission | what for | calls | without it |\n|---|---|---|---|';

/** docs/permissions.md. */
export function permissionsPage(page: PermissionsPage): string {
  const reading = scopesOf(page.reads);
  const writing = scopesOf(page.writes).filter((scope) => !reading.includes(scope));
  return `# Permissions

This page is written by \`npm run permissions\` from the route tables (\`src/routes\`) and from one line of reasons a scope
(\`tools/permissionReasons.ts\`). A test fails when it is stale, when a scope has no reason, and when the package asks for a
scope that no call needs. [install.md](install.md) says where to approve and revoke.

All ${reading.length + writing.length} are **delegated** permissions of Microsoft Graph: a call has the rights of the signed-in person and never more.
Each is the least that Graph's reference documents for its calls.

**What you approve belongs to the whole tenant, not to this tool.** SharePoint's web parts share one principal, or two while
Microsoft moves to its own ([install.md](install.md#before-you-begin)). Every script on every SharePoint page of the tenant
can use what was ever approved, with the rights of whoever has the page open. Removing the package takes nothing back.

So approve in two rounds, and revoke:

1. **Reading, now.** The ${reading.length} permissions of the first table make readiness complete: every check, the date, the inventory, the runbook,
   the dashboard and the card. Nothing can be changed with them.
2. **Writing, on the day.** The ${writing.length} of the second table, each for its tasks. A task without its permission is locked and says which one
   is missing; all others work. Approve only what you are going to do here.
3. **Revoke all, at the end.** The last act of this tool offers it ([D07](checks/D07.md)). [P10](checks/P10.md) names at any time what is missing and
   what is broader than needed; D07 names everything that is granted.

A permission that is missing never counts as passed: what needs it says *could not check*, with its name.

\`Directory.Read.All\` is asked for because of one list. It opens ${page.openedByDirectory.length} of the others as well, and P10 knows that: whoever
approves it may leave those out (${page.openedByDirectory.map((scope) => `\`${scope}\``).join(', ')}).
Whoever approves those and leaves \`Directory.Read.All\` out loses two checks.

## Reading: approve first

${HEAD}
${rows(reading, Object.entries(page.reads), page)}

## Writing: approve on the day, revoke after

${HEAD}
${rows(writing, Object.entries(page.writes), page)}

\`Directory.AccessAsUser.All\` and \`Application.ReadWrite.All\` are the two that weigh most. While they are approved, keep other custom scripts
off the pages that a Global Administrator opens.
`;
}
