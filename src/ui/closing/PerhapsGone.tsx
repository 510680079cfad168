import * as React from 'react';
import { Heading } from '../frame/Heading';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { AttestDeleted } from './AttestDeleted';

/** Beside a sign-in problem of a tenant that this browser knows: it may be the end that everybody wanted. */
const PerhapsGone: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <section className={styles.root} aria-labelledby="tenant-closure-gone">
      <Heading level={2} id="tenant-closure-gone" className={styles.section}>
        {say('ui.closed.gone.title')}
      </Heading>
      <p className={styles.finding}>{say('ui.closed.gone.what')}</p>
      <p className={styles.quiet}>{say('ui.closed.gone.entra')}</p>
      <AttestDeleted />
    </section>
  );
};

export default PerhapsGone;
