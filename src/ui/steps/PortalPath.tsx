import * as React from 'react';
import type { Path } from '../../checks/lib/agreementPath';
import type { PortalPage } from '../../checks/portals';
import { Heading } from '../frame/Heading';
import { PlaceLink } from '../frame/PlaceLink';
import type { Message } from '../../loc/message';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';

export interface PortalPathProps {
  readonly act: 'cancel' | 'delete';
  readonly path: Path;
}

/** The page where each path begins. */
export function pageOf(path: Path): PortalPage {
  switch (path) {
    case 'selfService':
      return 'selfServiceProducts';
    case 'partner':
      return 'partnerRelationships';
    case 'trial':
    case 'mosa':
    case 'mca':
    case 'unknown':
      return 'yourProducts';
  }
}

const LINES: Readonly<Record<PortalPathProps['act'], Readonly<Record<Exclude<Path, 'unknown'>, readonly Message[]>>>> = {
  cancel: {
    mosa: [{ key: 'ui.subs.cancel.mosa.1' }, { key: 'ui.subs.cancel.mosa.2' }, { key: 'ui.subs.cancel.mosa.3' }],
    mca: [{ key: 'ui.subs.cancel.mca.1' }, { key: 'ui.subs.cancel.mca.2' }, { key: 'ui.subs.cancel.mca.3' }],
    trial: [{ key: 'ui.subs.cancel.trial.1' }, { key: 'ui.subs.cancel.trial.2' }],
    partner: [{ key: 'ui.subs.cancel.partner.1' }, { key: 'ui.subs.cancel.partner.2' }],
    selfService: [{ key: 'ui.subs.selfService.1' }, { key: 'ui.subs.selfService.2' }]
  },
  delete: {
    mosa: [{ key: 'ui.subs.delete.mosa.1' }, { key: 'ui.subs.delete.mosa.2' }, { key: 'ui.subs.delete.mosa.3' }],
    mca: [{ key: 'ui.subs.delete.mca.1' }],
    trial: [{ key: 'ui.subs.delete.trial.1' }, { key: 'ui.subs.delete.trial.2' }],
    partner: [{ key: 'ui.subs.delete.partner.1' }],
    selfService: [{ key: 'ui.subs.selfService.1' }, { key: 'ui.subs.selfService.2' }]
  }
};

/** What to press, line by line, for the agreement that this subscription was bought under. */
export const PortalPath: React.FC<PortalPathProps> = ({ act, path }) => {
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
          {LINES[act][path].map((line) => (
            <li key={line.key}>{tell(line)}</li>
          ))}
        </ol>
      )}
    </>
  );
};
