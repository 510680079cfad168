import * as React from 'react';
import { checkStrings } from '../../checks/checkStrings';
import { PlaceLink } from '../frame/PlaceLink';
import { Glyph } from '../kit/Glyph';
import { ResultMark } from '../kit/ResultMark';
import type { Lock } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';

export interface LockNoticeProps {
  readonly lock: Lock;
}

/** Why a step is locked, and what opens it. */
export const LockNotice: React.FC<LockNoticeProps> = ({ lock }) => {
  const styles = useStepStyles();
  const { say, tell } = useText();
  return lock.kind === 'open' ? (
    <></>
  ) : (
    <div className={styles.lock} role="note">
      <Glyph name="locked" size={20} />
      <div>
        <strong>{say('ui.steps.locked')}</strong>
        <div>{say('ui.steps.locked.what')}</div>
        <ul className={styles.opens}>
          {lock.opens.map(({ check, result }) => (
            <li key={check.id}>
              <ResultMark kind={result.kind} as="icon" />{' '}
              <PlaceLink place={{ kind: 'check', id: check.id }} className={styles.link}>
                {check.id} {tell(checkStrings(check.id).title)}
              </PlaceLink>
              <div className={styles.quiet}>{tell(result.message)}</div>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
};
