import { html, type Markup } from './html';

/**
 * All there is of style: no font, picture or sheet is fetched. Colours are 4.5:1 or better in both schemes; on paper
 * every link carries its address, because paper cannot be clicked.
 */
export const STYLE: Markup = html`<style>
:root { color-scheme: light dark; --text: #1b1a19; --quiet: #55534f; --back: #ffffff; --line: #b3b0ad; --link: #0f548c; --final: #a4262c; --code: #f3f2f1; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f3f2f1; --quiet: #c8c6c4; --back: #1b1a19; --line: #6f6c69; --link: #82c7ff; --final: #ff99a4; --code: #292827; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 52rem; font: 16px/1.5 "Segoe UI", system-ui, sans-serif; color: var(--text); background: var(--back); overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 40px 0 8px; padding-top: 8px; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; line-height: 1.3; margin: 24px 0 4px; }
p { margin: 4px 0; }
ol, ul { margin: 4px 0; padding-inline-start: 24px; }
ul.plain { list-style: none; padding: 0; }
ul.plain li { margin-bottom: 4px; }
a { color: var(--link); }
dl { margin: 8px 0; display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 2px 16px; }
dt, .quiet { color: var(--quiet); }
dd { margin: 0; }
code, pre { font-family: Consolas, "Courier New", monospace; font-size: 0.875rem; background: var(--code); }
code { padding: 0 4px; }
pre { margin: 4px 0; padding: 8px; white-space: pre-wrap; border: 1px solid var(--line); }
.final { margin: 16px 0; padding: 8px 16px; border: 3px solid var(--final); }
.final h2 { margin: 0; padding: 0; border: 0; color: var(--final); }
.state { font-weight: 600; }
.box { display: inline-block; width: 0.85em; height: 0.85em; margin-inline-end: 8px; border: 1px solid currentColor; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 4px; } body { padding: 12px; } }
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { --text: #000000; --quiet: #333333; --back: #ffffff; --link: #000000; --final: #000000; --code: #ffffff; --line: #666666; }
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h2, h3 { break-after: avoid; }
  li, pre, .final { break-inside: avoid; }
  nav { display: none; }
  a { text-decoration: none; }
  a[href^="https"]::after { content: " <" attr(href) ">"; font-size: 0.85em; }
}
</style>`;
