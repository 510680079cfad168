import { run } from 'axe-core';

/** Colours and ligatures need a browser that paints, landmarks a whole page: the browser tests look at those. */
const OFF = ['color-contrast', 'label-content-name-mismatch', 'region', 'page-has-heading-one', 'landmark-one-main'];

/** What axe finds in a rendered page, in one line each; nothing when all is well. */
export async function axeFinds(root: Element): Promise<readonly string[]> {
  const { violations } = await run(root, { resultTypes: ['violations'], rules: Object.fromEntries(OFF.map((id) => [id, { enabled: false }])) });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
