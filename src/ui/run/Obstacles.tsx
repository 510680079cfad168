import * as React from 'react';
import { PlaceLink } from '../frame/PlaceLink';
import { ResultMark } from '../kit/ResultMark';
import type { Obstacle } from '../../steps/task';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { obstacleText } from './obstacleText';

export interface ObstaclesProps {
  readonly obstacles: readonly Obstacle[];
  /** `alert`: it is the answer to something that was pressed. */
  readonly role?: 'alert' | 'note';
  /** For the control that it describes. */
  readonly id?: string;
}

type Locked = Extract<Obstacle, { kind: 'locked' }>;

/** Why nothing can be planned, and the way out of each lock. */
export const Obstacles: React.FC<ObstaclesProps> = ({ obstacles, role = 'alert', id }) => {
  const styles = useFlowStyles();
  const speaker = useText();
  const { say } = speaker;
  const locks = obstacles.filter((each): each is Locked => each.kind === 'locked');
  const others = obstacles.filter(({ kind }) => kind !== 'locked');
  return (
    <div id={id} className={styles.notice} role={role}>
      {locks.length > 0 && (
        <>
          <p>{say('work.locked')}</p>
          <ul className={styles.examples}>
            {locks.map((lock) => (
              <li key={lock.check}>
                <ResultMark kind={lock.result} as="icon" />{' '}
                <PlaceLink place={{ kind: 'check', id: lock.check }} className={styles.noticeLink}>
                  {lock.check} {obstacleText(lock, speaker)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {others.length > 0 && (
        <ul className={styles.examples}>
          {others.map((obstacle) => (
            <li key={JSON.stringify(obstacle)}>{obstacleText(obstacle, speaker)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
