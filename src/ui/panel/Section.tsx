import * as React from 'react';
import { useId } from '../kit/useId';
import { usePanelStyles } from './panelStyles';

export interface SectionProps {
  readonly title: string;
}

/** A part of the panel under its heading. */
export const Section: React.FC<SectionProps> = ({ title, children }) => {
  const styles = usePanelStyles();
  const id = useId('section');
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
};
