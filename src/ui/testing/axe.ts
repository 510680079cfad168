import { run } from 'axe-core';

/** Colours need a browser that paints: the browser tests look at contrast. */
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

/** What axe finds in a rendered page, in one line each; nothing when all is well. */
export async function axeFinds(root: Element): Promise<readonly string[]> {
  const { violations } = await run(root, { rules: RULES });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
