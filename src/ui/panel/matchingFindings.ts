import type { Finding } from '../../checks/check';
import type { Message } from '../../loc/message';

/** Objects whose name, second line, detail or id holds every word of the search. */
export function matchingFindings(
  findings: readonly Finding[],
  search: string,
  tell: (message: Message) => string
): readonly Finding[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  return words.length === 0
    ? findings
    : findings.filter(({ name, extra, id, detail }) => {
        const text = `${name} ${extra} ${id} ${tell(detail)}`.toLocaleLowerCase();
        return words.every((word) => text.includes(word));
      });
}
