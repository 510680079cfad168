import type { Finding } from '../../checks/check';
import type { Message } from '../../loc/message';
import { picked, type Work } from '../../ports/work';

/** Objects whose name, second line, detail or id holds every word of the search. */
export function* matchingFindings(
  findings: readonly Finding[],
  search: string,
  tell: (message: Message) => string
): Work<readonly Finding[]> {
  const words = search.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  return words.length === 0
    ? findings
    : yield* picked(findings, (finding) => {
        const { name, extra, id, detail } = finding;
        const text = `${name} ${extra} ${id} ${tell(detail)}`.toLocaleLowerCase();
        return words.every((word) => text.includes(word)) ? finding : undefined;
      });
}
