/** Markup that this product wrote. Everything else is text, wherever it comes from. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text, markup, or a list of markup. */
export type Part = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\0': '\ufffd' };

function escaped(text: string): string {
  // Complete for text and for attributes in quotes: https://html.spec.whatwg.org/multipage/parsing.html#attribute-value-(double-quoted)-state
  return text.replace(/[&<>"'\0]/g, (character) => ENTITIES[character] ?? '');
}

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') {
    return escaped(String(part));
  }
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/**
 * Markup with every value escaped: nothing from a tenant is ever an element, an attribute or an entity.
 * @example html`<p title="${name}">${name}</p>`
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: template.reduce((all, text, index) => all + written(parts[index - 1] ?? '') + text) };
}

export const NOTHING: Markup = html``;

/** A name from the tenant: isolated, so that right-to-left marks in it turn nothing around beside it. */
export function name(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** An id, to be copied. */
export function code(text: string): Markup {
  return html`<code dir="ltr">${text}</code>`;
}

/** A link to a page of Microsoft; an address of any other kind stays text. */
export function link(url: string, label: string): Markup {
  return url.startsWith('https://') ? html`<a href="${url}" rel="noopener noreferrer">${label}</a>` : html`${label}`;
}

/** A part with a heading that the table of contents leads to. */
export function section(id: string, title: string, ...parts: readonly Markup[]): Markup {
  return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${parts}</section>`;
}
