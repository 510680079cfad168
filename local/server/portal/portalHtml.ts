import type { OfferedAct, PortalActId } from '../../../src/rehearsal/portal';
import type { EntraCheck } from '../../../src/rehearsal/portal/entraChecks';
import { ACT_WORDS, CHECK_WORDS, PORTAL_WORDS as WORDS, REFUSAL_WORDS } from './portalWords';

export interface PortalView {
  readonly displayName: string;
  readonly initialDomain: string;
  readonly tenantId: string;
  /** ISO 8601. */
  readonly now: string;
  /** ISO 8601; empty while the directory is there. */
  readonly deletedAt: string;
  readonly acts: readonly OfferedAct[];
  readonly checks: readonly EntraCheck[];
  /** The page that the product wanted to open; empty when somebody came by themselves. */
  readonly link: string;
  /** What came of the last act; empty before the first. */
  readonly said: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value: string): string => value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem; color: #1b1b1b; background: #fff; }
  h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #ddd; overflow-wrap: anywhere; }
  button { font: inherit; padding: .25rem .75rem; } .quiet { color: #555; } .said { border-left: 4px solid #0f6cbd; padding: .5rem .75rem; background: #f0f6fc; }
  code { overflow-wrap: anywhere; } th:last-child, td:last-child { text-align: right; white-space: nowrap; }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #1b1a19; } th, td { border-color: #444; } .quiet { color: #bbb; } .said { background: #12293d; } }`;

function checks({ checks: rows }: PortalView): string {
  const lines = rows.map(
    ({ id, state, left }) =>
      `<tr data-check="${id}" data-state="${state}"><td>${CHECK_WORDS[id]}</td><td>${left}</td><td>${state === 'passed' ? WORDS.passed : WORDS.failed}</td></tr>`
  );
  return `<h2>${WORDS.checks}</h2><table><thead><tr><th>${WORDS.check}</th><th>${WORDS.left}</th><th>${WORDS.state}</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function form(act: PortalActId, target: OfferedAct['targets'][number], link: string): string {
  const { button } = ACT_WORDS[act];
  const hidden = { act, target: target.id, name: target.name, link };
  const fields = Object.entries(hidden).map(([name, value]) => `<input type="hidden" name="${name}" value="${text(value)}">`);
  // What would be refused can be pressed all the same, as in the real portals: the refusal says why.
  return `<form method="post" action="/portal">${fields.join('')}<button aria-label="${text(`${button}: ${target.name}`)}">${button}</button></form>`;
}

function acts({ acts: all, link }: PortalView): string {
  const open = all.filter(({ targets }) => targets.length > 0);
  const sections = open.map(({ id, targets }) => {
    const rows = targets.map(
      (target) =>
        `<tr><td>${text(target.name)}<div class="quiet">${target.refuses === 'none' ? '' : REFUSAL_WORDS[target.refuses]}</div></td><td>${form(id, target, link)}</td></tr>`
    );
    return `<h3>${ACT_WORDS[id].place} · ${ACT_WORDS[id].button}</h3><table><tbody>${rows.join('')}</tbody></table>`;
  });
  return `<h2>${WORDS.acts}</h2>${sections.length === 0 ? `<p>${WORDS.nothing}</p>` : sections.join('')}`;
}

/** The whole page: no script, every word of the tenant escaped. */
export function portalHtml(view: PortalView, nonce: string): string {
  const { displayName, initialDomain, tenantId, now, deletedAt, link, said } = view;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.title}</title><link rel="icon" href="data:,"><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${WORDS.title}</h1><p class="quiet">${WORDS.lead}</p>
${said === '' ? '' : `<p class="said" role="status">${text(said)}</p>`}
${link === '' ? '' : `<p class="quiet">${WORDS.real} <code>${text(link)}</code></p>`}
<p>${WORDS.tenant}: <strong>${text(displayName)}</strong> · ${text(initialDomain)} · <code>${text(tenantId)}</code> · ${WORDS.time}: ${text(now.slice(0, 16).replace('T', ' '))}</p>
${deletedAt === '' ? `${checks(view)}${acts(view)}` : `<p class="said">${text(WORDS.deleted(deletedAt))}</p>`}
<p class="quiet">${WORDS.back}</p></main></body></html>
`;
}
