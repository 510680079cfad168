import * as React from 'react';
import { isPlainClick } from '../kit/isPlainClick';
import { useReaderServices } from '../services';
import { useDashboardStyles } from './dashboardStyles';

export interface ConsoleLinkProps {
  /** Inside the console, e.g. `checks/U02`. */
  readonly address: string;
}

/** A link to a place in the console, opened where the host wants it; only the words where there is no console. */
export const ConsoleLink: React.FC<ConsoleLinkProps> = ({ address, children }) => {
  const styles = useDashboardStyles();
  const { host } = useReaderServices();
  const link = host.address.link(address);
  return link === '' ? (
    <>{children}</>
  ) : (
    <a
      href={link}
      target="_blank"
      rel="noreferrer"
      className={styles.link}
      onClick={(event) => {
        if (isPlainClick(event)) {
          event.preventDefault();
          host.openLink(link);
        }
      }}
    >
      {children}
    </a>
  );
};
