import * as React from 'react';
import { checkStrings } from '../../checks/checkStrings';
import { skuName } from '../../checks/skuNames';
import type { ActLock } from '../../steps/subscriptionActs';
import { PlaceLink } from '../frame/PlaceLink';
import { Glyph } from '../kit/Glyph';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';

export interface ActLocksProps {
  readonly act: 'cancel' | 'delete';
  readonly because: readonly ActLock[];
}

/** Why a subscription may not be touched yet, each with the way to what opens it. */
export const ActLocks: React.FC<ActLocksProps> = ({ act, because }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <div className={styles.lock} role="note">
      <Glyph name="locked" size={20} />
      <div>
        <strong>{say('ui.subs.locked')}</strong>
        <ul className={styles.opens}>
          {because.map((lock) => (
            <li key={lock.kind === 'check' ? lock.check : lock.kind}>
              <Reason act={act} lock={lock} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};

function Reason({ act, lock }: { readonly act: 'cancel' | 'delete'; readonly lock: ActLock }): React.ReactElement {
  const styles = useStepStyles();
  const { say, tell, format } = useText();
  const { reports, reading } = useReadiness();
  const { subscriptions } = reading.facts;
  switch (lock.kind) {
    case 'check': {
      const report = reports.find(({ check }) => check.id === lock.check);
      return (
        <>
          <PlaceLink place={{ kind: 'check', id: lock.check }} className={styles.link}>
            {lock.check} {tell(checkStrings(lock.check).title)}
          </PlaceLink>
          {report !== undefined && <div className={styles.quiet}>{tell(report.result.message)}</div>}
        </>
      );
    }
    case 'othersFirst': {
      const listed = subscriptions.kind === 'read' ? subscriptions.value : [];
      const names = listed.filter(({ id }) => lock.subscriptionIds.includes(id)).map(({ skuPartNumber }) => skuName(skuPartNumber));
      return (
        <>
          {say('ui.lock.othersFirst', { act, count: lock.subscriptionIds.length })}
          <div className={styles.quiet}>{format.list(names)}</div>
        </>
      );
    }
    case 'runbook':
      return (
        <>
          {say('ui.lock.runbook')}{' '}
          <PlaceLink place={{ kind: 'step', step: 'prepare' }} className={styles.link}>
            {say('ui.subs.toRunbook')}
          </PlaceLink>
        </>
      );
  }
}
