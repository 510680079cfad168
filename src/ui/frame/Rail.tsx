import * as React from 'react';
import type { StepId } from '../../checks/check';
import type { Place } from '../state/address';
import type { StepState } from '../state/stepStates';
import { useText } from '../text/TextContext';
import { PlaceLink } from './PlaceLink';
import { useRailStyles } from './railStyles';
import { StandingMark } from './StandingMark';

/** What the rail says about a step before anything has been read. */
export type RailStep =
  | { readonly kind: 'known'; readonly state: StepState }
  | { readonly kind: 'notRead'; readonly step: StepId };

export interface RailProps {
  readonly steps: readonly RailStep[];
  /** The page that is open, behind the panel or not. */
  readonly current: Place;
}

/** The article's steps in their order, each with how it stands. Locked ones can be opened and read. */
export const Rail: React.FC<RailProps> = ({ steps, current }) => {
  const styles = useRailStyles();
  const { say } = useText();
  const at = (place: Place): { 'aria-current'?: 'page' } =>
    place.kind === current.kind && (place.kind !== 'step' || current.kind !== 'step' || place.step === current.step)
      ? { 'aria-current': 'page' }
      : {};
  const overview: Place = { kind: 'readiness' };
  return (
    <nav aria-label={say('ui.rail')} className={styles.root}>
      <ol className={styles.list} data-overview="">
        <li className={styles.overview}>
          <PlaceLink place={overview} className={styles.link} {...at(overview)}>
            <span className={styles.name}>{say('ui.rail.overview')}</span>
          </PlaceLink>
        </li>
        {steps.map((step, index) => {
          const id = step.kind === 'known' ? step.state.step : step.step;
          const place: Place = { kind: 'step', step: id };
          return (
            <li key={id} className={styles.item}>
              <PlaceLink place={place} className={styles.link} {...at(place)}>
                <span className={styles.name}>
                  {index > 0 && <span className={styles.number}>{index}</span>}
                  {say(`ui.step.${id}`)}
                </span>
                <span className={styles.state}>
                  {step.kind === 'known' ? <StandingMark state={step.state} /> : say('ui.standing.notRead')}
                </span>
              </PlaceLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
