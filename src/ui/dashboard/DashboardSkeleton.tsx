import * as React from 'react';
import { Hidden } from '../kit/Hidden';
import { useText } from '../text/TextContext';
import { useDashboardStyles } from './dashboardStyles';

/** The dashboard's shape before its figures. */
export const DashboardSkeleton: React.FC = () => {
  const styles = useDashboardStyles();
  const { say } = useText();
  return (
    <div className={styles.root} aria-busy="true">
      <Hidden>{say('ui.loading')}</Hidden>
      <div aria-hidden="true">
        <div className={styles.boneLabel} />
        <div className={styles.boneDate} />
        <div className={styles.boneCounters} />
        <div className={styles.boneLine} />
        <div className={styles.boneLine} />
        <div className={styles.boneLine} />
      </div>
    </div>
  );
};
