import * as React from 'react';
import { PlaceLink } from '../frame/PlaceLink';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useStepStyles } from './stepStyles';

/** Microsoft asks for custom domains to be removed before a subscription is cancelled. */
export const DomainsFirst: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  const { reports } = useReadiness();
  const domains = reports.find(({ check }) => check.id === 'D01');
  return domains === undefined || domains.result.kind === 'pass' ? (
    <></>
  ) : (
    <p className={styles.band}>
      {say('ui.subs.domainsFirst')}{' '}
      <PlaceLink place={{ kind: 'check', id: 'D01' }} className={styles.bandLink}>
        D01
      </PlaceLink>
    </p>
  );
};
