import * as React from 'react';
import type { Obstacle } from '../../steps/task';
import { useText } from '../text/TextContext';
import { obstacleText } from './obstacleText';
import { useStep1Styles } from './step1Styles';

export interface ObstaclesProps {
  readonly obstacles: readonly Obstacle[];
}

/** Why nothing can be planned. */
export const Obstacles: React.FC<ObstaclesProps> = ({ obstacles }) => {
  const styles = useStep1Styles();
  const speaker = useText();
  return (
    <div className={styles.notice} role="alert">
      <ul className={styles.examples}>
        {obstacles.map((obstacle) => (
          <li key={JSON.stringify(obstacle)}>{obstacleText(obstacle, speaker)}</li>
        ))}
      </ul>
    </div>
  );
};
