import * as React from 'react';
import { useWorkStyles } from './workStyles';

export interface MoreProps {
  readonly title: string;
  /** Something in it wants to be seen. A person may still close it. */
  readonly shown?: boolean;
}

/** What most people need not see, behind its title. */
export const More: React.FC<MoreProps> = ({ title, shown = false, children }) => {
  const styles = useWorkStyles();
  const [open, setOpen] = React.useState(shown);
  React.useEffect(() => {
    if (shown) {
      setOpen(true);
    }
  }, [shown]);
  return (
    <details className={styles.more} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      {/* What is not seen is not there: its buttons would be in the way of a search for words. */}
      {open && <div className={styles.within}>{children}</div>}
    </details>
  );
};
