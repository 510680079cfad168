import { fold } from './fold';

const ASCII = /^[ -~]*$/;

/**
 * A pattern with `*` (any characters) and `?` (one character); everything else is meant literally. No regular
 * expression: what an administrator types is never code, and no pattern can take long.
 */
export function compileGlob(pattern: string): (folded: string) => boolean {
  const wanted = Array.from(fold(pattern)).filter((each, at, all) => each !== '*' || all[at - 1] !== '*');
  const literal = longestLiteral(wanted);
  // Most names fail at the first question, which the engine answers natively.
  return (folded) => folded.includes(literal) && matches(wanted, ASCII.test(folded) ? folded : Array.from(folded));
}

function longestLiteral(wanted: readonly string[]): string {
  return wanted
    .map((each) => (each === '*' || each === '?' ? '*' : each))
    .join('')
    .split('*')
    .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
}

/** Remembers the last `*` only: at most `wanted × text` steps. */
function matches(wanted: readonly string[], text: ArrayLike<string>): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (wanted[next] === '*') {
      star = next;
      resume = at;
      next += 1;
    } else if (wanted[next] === '?' || wanted[next] === text[at]) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      next = star + 1;
    } else {
      return false;
    }
  }
  return next === wanted.length || (next === wanted.length - 1 && wanted[next] === '*');
}
