import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import type { CheckId } from '../../checks/check';
import { ModeMark } from '../frame/ModeMark';
import { CopyButton } from '../kit/CopyButton';
import { Glyph } from '../kit/Glyph';
import { Hidden } from '../kit/Hidden';
import { Name } from '../kit/Name';
import { useReaderServices } from '../services';
import { addressOf } from '../state/address';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { usePanelStyles } from './panelStyles';

export interface PanelBarProps {
  readonly id: CheckId;
  readonly place: number;
  readonly total: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** Previous, next, where we are, link, close: always in the same place. */
export const PanelBar: React.FC<PanelBarProps> = ({ id, place, total, onPrevious, onNext, onClose }) => {
  const styles = usePanelStyles();
  const { say } = useText();
  const { address } = useReaderServices().host;
  const { organization } = useReadiness().reading.facts;
  return (
    <>
      <div className={styles.bar}>
        <IconButton ariaLabel={say('ui.panel.previous')} title={say('ui.panel.previous')} onClick={onPrevious} onRenderIcon={() => <Glyph name="up" />} />
        <IconButton ariaLabel={say('ui.panel.next')} title={say('ui.panel.next')} onClick={onNext} onRenderIcon={() => <Glyph name="down" />} />
        <span className={styles.position}>
          <span aria-hidden="true">{say('ui.panel.position', { place, total })}</span>
          <Hidden>{say('ui.panel.positionSaid', { place, total })}</Hidden>
        </span>
        <span className={styles.gap} />
        <CopyButton text={address.link(addressOf({ kind: 'check', id }))} name={say('ui.panel.copyLink')} glyph="link" />
        <IconButton ariaLabel={say('ui.panel.close')} title={say('ui.panel.close')} onClick={onClose} onRenderIcon={() => <Glyph name="close" />} />
      </div>
      {/* The panel may cover the identity bar, on a phone all of it. */}
      <div className={styles.whose}>
        <span className={styles.tenant}>{organization.kind === 'read' && <Name text={organization.value.displayName} />}</span>
        <ModeMark />
      </div>
    </>
  );
};
