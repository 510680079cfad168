import type { Speaker } from '../../loc/speaker';
import { html } from './html';
import type { RunbookInput, Write } from './input';
import { afterwards } from './sections/afterwards';
import { date } from './sections/date';
import { deletion, entra, stuck } from './sections/deletion';
import { contents, finality, head } from './sections/head';
import { powerShellLines } from './sections/powerShellLines';
import { restore } from './sections/restore';
import { subscriptions } from './sections/subscriptions';
import { support } from './sections/support';
import { tasks } from './sections/tasks';
import { STYLE } from './style';

/** The parts in the order in which they are needed. The ids are the addresses of the table of contents. */
const PARTS = [
  ['date', 'runbook.date.title', date],
  ['tasks', 'runbook.tasks.title', tasks],
  ['subscriptions', 'runbook.subs.title', subscriptions],
  ['entra', 'runbook.entra.title', entra],
  ['delete', 'runbook.delete.title', deletion],
  ['stuck', 'runbook.stuck.title', stuck],
  ['powershell', 'runbook.ps.title', powerShellLines],
  ['restore', 'runbook.restore.title', restore],
  ['support', 'runbook.support.title', support],
  ['after', 'runbook.after.title', afterwards]
] as const satisfies readonly (readonly [id: string, title: string, write: Write])[];

/**
 * The offline runbook: one HTML file that needs neither SharePoint nor this tool nor a network.
 *
 * @remarks
 * Pure. Every value is escaped ({@link html}); there is no script, and the policy in the file forbids every request,
 * whatever might slip in. Links leave no referrer, because the file's own path is nobody's business.
 * @param words - the admin's language; dates are in the time zone of its format
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers/Content-Security-Policy/default-src
 */
export function runbookHtml(input: RunbookInput, words: Speaker): string {
  const { say } = words;
  const title = say('runbook.title', { tenant: input.tenant.displayName || input.tenant.initialDomain });
  const { markup } = html`<!DOCTYPE html>
<html lang="${input.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${STYLE}
</head>
<body>
${head(input, words)}
<main>
${finality(input, words)}
${contents(say('runbook.contents'), PARTS.map(([id, key]) => [id, say(key)]))}
${PARTS.map(([, , write]) => write(input, words))}
</main>
</body>
</html>
`;
  return markup;
}

/** `runbook-contoso.onmicrosoft.com-2026-11-20.html`: nothing that a file system could take for something else. */
export function runbookFileName({ tenant, now }: Pick<RunbookInput, 'tenant' | 'now'>): string {
  return `runbook-${tenant.initialDomain.replace(/[^a-z0-9.-]+/gi, '-')}-${now.slice(0, 10)}.html`;
}
