import * as React from 'react';
import { useReaderServices } from '../services';
import { useText } from '../text/TextContext';
import { useFrameStyles } from './frameStyles';

/** A SharePoint page has its own main area, of which we are a part; in Teams we are all there is. */
export const ProductArea: React.FC = ({ children }) => {
  const styles = useFrameStyles();
  const { say } = useText();
  const { surface } = useReaderServices().host;
  return surface === 'teams' ? (
    <main className={styles.root}>{children}</main>
  ) : (
    <section className={styles.root} aria-label={say('ui.product')}>
      {children}
    </section>
  );
};
