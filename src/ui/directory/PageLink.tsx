import * as React from 'react';
import { portalLink, type PortalPage } from '../../checks/portals';
import { Hidden } from '../kit/Hidden';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';

export interface PageLinkProps {
  readonly page: PortalPage;
}

/** A page of an admin center as a link in a line, where a button would be too loud. */
export const PageLink: React.FC<PageLinkProps> = ({ page }) => {
  const styles = useStepStyles();
  const { say } = useText();
  const { host } = useReaderServices();
  const { organization } = useReadiness().reading.facts;
  const url = portalLink(page, host.cloud, organization.kind === 'read' ? organization.value.id : '');
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className={styles.link}
      onClick={(event) => {
        event.preventDefault();
        host.openLink(url);
      }}
    >
      {say(`ui.portal.${page}`)} <Hidden>{say('ui.opensNewTab')}</Hidden>
    </a>
  );
};
