import * as React from 'react';
import type { UsageItem } from '../../facts/usageReports';
import { Name } from '../kit/Name';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';

export interface LargestTableProps {
  readonly items: readonly UsageItem[];
  readonly label: string;
}

/** What holds the most, and when it was used last. */
export const LargestTable: React.FC<LargestTableProps> = ({ items, label }) => {
  const styles = useStepStyles();
  const { say, format } = useText();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{say('ui.prepare.usage.name')}</th>
          <th scope="col">{say('ui.prepare.usage.size')}</th>
          <th scope="col">{say('ui.prepare.usage.used')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ name, bytes, lastActivity }, index) => (
          // A report may name two sites alike, or none at all.
          <tr key={`${index} ${name}`}>
            <th scope="row">
              <Name text={name} />
            </th>
            <td>{format.bytes(bytes)}</td>
            <td>{lastActivity === '' ? say('ui.prepare.usage.never') : format.date(lastActivity)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
