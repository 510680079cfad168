import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { portalLink, type PortalPage } from '../../checks/portals';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { Glyph } from './Glyph';
import { GROWING_BUTTON } from './growingButton';

export interface PortalButtonProps {
  readonly page: PortalPage;
}

/** A page of an admin center, in this cloud and this tenant, in a new tab. */
export const PortalButton: React.FC<PortalButtonProps> = ({ page }) => {
  const { say } = useText();
  const { host } = useReaderServices();
  const { organization } = useReadiness().reading.facts;
  const url = portalLink(page, host.cloud, organization.kind === 'read' ? organization.value.id : '');
  const text = say('ui.action.openPortal', { page: say(`ui.portal.${page}`) });
  return (
    <DefaultButton
      href={url}
      target="_blank"
      rel="noreferrer"
      text={text}
      styles={GROWING_BUTTON}
      ariaLabel={`${text} ${say('ui.opensNewTab')}`}
      onRenderIcon={() => <Glyph name="open" />}
      onClick={(event) => {
        event.preventDefault();
        host.openLink(url);
      }}
    />
  );
};
