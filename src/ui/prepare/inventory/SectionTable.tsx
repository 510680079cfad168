import * as React from 'react';
import { reasonMessage, remedyMessage } from '../../../checks/lib/unread';
import type { FinishedSection } from '../../../evidence/inventory/kept';
import { useStepStyles } from '../../steps/stepStyles';
import { useText } from '../../text/TextContext';
import { useInventoryStyles } from './useInventoryStyles';

export interface SectionTableProps {
  readonly sections: readonly FinishedSection[];
}

/** What the inventory holds: each list with its number, and why one is missing. */
export const SectionTable: React.FC<SectionTableProps> = ({ sections }) => {
  const styles = useInventoryStyles();
  const table = useStepStyles();
  const { say, tell, format } = useText();
  const why = (section: FinishedSection): string => {
    if (section.state === 'complete') {
      return say('inventory.state.complete');
    }
    const { reason, scope, count } = section;
    return `${say(count === 0 ? 'inventory.state.nothing' : 'inventory.state.partly')} ${tell(reasonMessage(reason, scope))} ${tell(remedyMessage(reason))}`;
  };
  return (
    <table className={table.table} aria-label={say('inventory.result')}>
      <thead>
        <tr>
          <th scope="col">{say('inventory.column.list')}</th>
          <th scope="col" className={styles.figure}>
            {say('inventory.column.count')}
          </th>
          <th scope="col">{say('inventory.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.id}>
            <th scope="row">{say('inventory.section', { section: section.id })}</th>
            <td className={styles.figure}>{section.state === 'unread' && section.count === 0 ? '–' : format.number(section.count)}</td>
            <td>{why(section)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
