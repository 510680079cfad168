import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { checkStrings } from '../../checks/checkStrings';
import { PlaceLink } from '../frame/PlaceLink';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';

export interface CheckLinksProps {
  readonly label: string;
  readonly reports: readonly CheckReport[];
  /** For the control that this line describes. */
  readonly id?: string;
}

/** Other tasks in one line: what locks this one, what it opens. */
export const CheckLinks: React.FC<CheckLinksProps> = ({ label, reports, id: lineId }) => {
  const styles = useStepStyles();
  const { tell } = useText();
  return reports.length === 0 ? (
    <></>
  ) : (
    <p id={lineId} className={styles.quiet}>
      {label}{' '}
      {reports.map(({ check: { id } }, index) => (
        <React.Fragment key={id}>
          {index > 0 && ' · '}
          <PlaceLink place={{ kind: 'check', id }} className={styles.link}>
            {id} {tell(checkStrings(id).title)}
          </PlaceLink>
        </React.Fragment>
      ))}
    </p>
  );
};
