import type { MemoryJournals } from '../memoryJournals';
import type { Damage } from './faultScript';

/** What becomes of a stored journal between two sittings. */
export function damageJournal(journals: MemoryJournals, runId: string, damage: Damage): void {
  const lines = journals.kept.get(runId)?.lines;
  if (lines === undefined) {
    return;
  }
  switch (damage.kind) {
    case 'none':
      return;
    case 'torn': {
      const last = lines.pop();
      if (last !== undefined) {
        lines.push({ ...last, text: last.text.slice(0, last.text.length / 2) });
      }
      return;
    }
    case 'lost':
      lines.splice(Math.max(0, lines.length - damage.lines));
      return;
    case 'altered': {
      const line = lines[damage.line % Math.max(1, lines.length)];
      if (line !== undefined) {
        lines.splice(line.seq - 1, 1, { ...line, text: line.text.replace('"at":"2', '"at":"1') });
      }
      return;
    }
    case 'cleared':
      journals.kept.delete(runId);
  }
}
