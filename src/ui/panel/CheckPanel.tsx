import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import type { CheckReport } from '../../checks/check';
import { PANEL_WIDTH, usePanelShellStyles, usePanelStyles } from './panelStyles';
import { PanelBar } from './PanelBar';
import { PanelBody } from './PanelBody';
import { useReaderServices } from '../services';
import { useText } from '../text/TextContext';
import { checkStrings } from '../../checks/checkStrings';

export interface CheckPanelProps {
  readonly report: CheckReport;
  /** Place among the checks that the list shows, from 1. */
  readonly place: number;
  readonly total: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onClose: () => void;
}

/** Where arrow keys belong to what has the focus: text, choices, and areas that scroll. */
const OWN_KEYS = 'input, textarea, select, [role=radiogroup], [role=listbox], [role=combobox], [data-own-keys]';

/** One check beside the list, which stays usable. */
export const CheckPanel: React.FC<CheckPanelProps> = ({ report, place, total, onPrevious, onNext, onClose }) => {
  const styles = usePanelStyles();
  const shell = usePanelShellStyles();
  const { say, tell } = useText();
  const { host } = useReaderServices();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { id } = report.check;

  // Opened, and each time another check comes: the reader begins at its title. Fluent renders into a layer, so that
  // the heading exists only after its own effects.
  React.useEffect(() => {
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: false }));
    return () => cancelAnimationFrame(frame);
  }, [id]);

  const onKeyDown = (event: React.KeyboardEvent<unknown>): void => {
    const owned = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null;
    if (owned || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      (event.key === 'ArrowDown' ? onNext : onPrevious)();
    }
  };

  const title = tell(checkStrings(id).title);
  return (
    <Panel
      isOpen
      isBlocking={false}
      type={PanelType.custom}
      customWidth={PANEL_WIDTH}
      styles={shell}
      onDismiss={onClose}
      popupProps={{ ariaLabel: `${id} ${title}`, enableAriaHiddenSiblings: false }}
      focusTrapZoneProps={{ disabled: true, disableFirstFocus: true }}
      onRenderNavigation={() => (
        <PanelBar id={id} place={place} total={total} onPrevious={onPrevious} onNext={onNext} onClose={onClose} />
      )}
      onKeyDown={onKeyDown}
    >
      {/* A layer stands outside the product's own area, whose language it would lose. */}
      <article lang={host.locale} className={styles.article} aria-label={say('ui.panel.positionSaid', { place, total })}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          <span className={styles.id}>{id}</span> {title}
        </h2>
        <PanelBody key={id} report={report} />
      </article>
    </Panel>
  );
};
