const ASCII = /^[ -~]*$/;

/**
 * The form in which names are held against keep rules: without case, and without any culture. The browser's language
 * never decides who is deleted: `toLowerCase` knows no locale, and the Turkish dotted and dotless i both become `i`.
 * Marks that nobody sees (zero width, right-to-left) are dropped. Where two spellings could be meant, they become the
 * same one: matching too much keeps somebody, matching too little deletes somebody.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) {
    return text.toLowerCase();
  }
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/\u0131/g, 'i');
}

/** One id for comparing: Graph's ids are GUIDs, and a GUID's letters have no case. */
export function sameId(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
