import * as React from 'react';
import { ActionButton } from '@fluentui/react/lib/Button';
import { useReaderServices } from '../services';
import { useText } from '../text/TextContext';
import { Glyph } from './Glyph';
import { useAnnounce } from './LiveRegion';

export interface CopyButtonProps {
  /** What is copied; a function when it costs something to put together. */
  readonly text: string | (() => string);
  /** Accessible name, e.g. "Copy tenant ID". */
  readonly name: string;
  /** What stands for copying; `link` for an address. */
  readonly glyph?: 'copy' | 'link';
  /** Words on the button; an icon alone when left out. */
  readonly label?: string;
}

const SHOWN_FOR = 2000;
const iconOnly = { root: { minWidth: 24, width: 24, height: 24, padding: 0 }, flexContainer: { justifyContent: 'center' } } as const;

/** Copies, and says so by tick and voice. */
export const CopyButton: React.FC<CopyButtonProps> = ({ text, name, glyph = 'copy', label }) => {
  const { say } = useText();
  const { clock } = useReaderServices();
  const announce = useAnnounce();
  const [copied, setCopied] = React.useState(0);
  React.useEffect(() => {
    const done = new AbortController();
    if (copied > 0) {
      void clock.sleep(SHOWN_FOR, done.signal).then(() => !done.signal.aborted && setCopied(0));
    }
    return () => done.abort();
  }, [copied, clock]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setCopied((times) => times + 1);
      announce(say('ui.copied'));
    } catch {
      announce(say('ui.copyFailed'));
    }
  };
  return (
    <ActionButton
      styles={label === undefined ? iconOnly : undefined}
      ariaLabel={name}
      title={name}
      onClick={copy}
      onRenderIcon={() => <Glyph name={copied > 0 ? 'done' : glyph} />}
      text={label}
    />
  );
};
