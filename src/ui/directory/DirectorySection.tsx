import * as React from 'react';
import { Heading } from '../frame/Heading';
import { useId } from '../kit/useId';
import { useStepStyles } from '../steps/stepStyles';

export interface DirectorySectionProps {
  readonly title: string;
}

/** A part of the page under its heading. */
export const DirectorySection: React.FC<DirectorySectionProps> = ({ title, children }) => {
  const styles = useStepStyles();
  const id = useId('directory');
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id} className={styles.section}>
        {title}
      </Heading>
      {children}
    </section>
  );
};
