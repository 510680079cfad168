/** Gives back one and the same string for equal strings. */
export type Intern = (text: string) => string;

/**
 * Answers of Graph repeat the same few owners, types and dates in every object, each time as a string of its own;
 * 100,000 objects are kept lighter when equal texts are one.
 */
export function createIntern(): Intern {
  const seen = new Map<string, string>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) {
      return known;
    }
    seen.set(text, text);
    return text;
  };
}
