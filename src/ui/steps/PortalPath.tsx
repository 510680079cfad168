import * as React from 'react';
import type { Path } from '../../checks/lib/agreementPath';
import { Heading } from '../frame/Heading';
import { PlaceLink } from '../frame/PlaceLink';
import { useText } from '../text/TextContext';
import { portalLines, type LinesFor } from './portalLines';
import { useStepStyles } from './stepStyles';

export interface PortalPathProps extends Omit<LinesFor, 'path'> {
  readonly path: Path;
}

/** What to press, line by line, for the agreement that this subscription was bought under. */
export const PortalPath: React.FC<PortalPathProps> = ({ act, path, seats, window }) => {
  const styles = useStepStyles();
  const { say, tell } = useText();
  return (
    <>
      <Heading level={3} className={styles.pathTitle}>
        {say('ui.subs.path')}
      </Heading>
      {path === 'unknown' ? (
        <p className={styles.finding}>
          {say('ui.subs.path.unknown')}{' '}
          <PlaceLink place={{ kind: 'check', id: 'P05' }} className={styles.link}>
            {say('ui.subs.path.answer')}
          </PlaceLink>
        </p>
      ) : (
        <ol className={styles.path}>
          {portalLines({ act, path, seats, window }).map((line) => (
            <li key={line.key}>{tell(line)}</li>
          ))}
        </ol>
      )}
    </>
  );
};
