import * as React from 'react';
import { Heading } from '../frame/Heading';
import { CopyButton } from '../kit/CopyButton';
import { Glyph } from '../kit/Glyph';
import type { GlyphName } from '../kit/glyphs';
import { useText } from '../text/TextContext';
import { useStateStyles } from './stateStyles';

export interface ProblemViewProps {
  readonly glyph: GlyphName;
  readonly title: string;
  readonly what: string;
  readonly soWhat: string;
  readonly nowWhat: string;
  readonly requestIds: readonly string[];
}

/** What, so what, now what. The same shape for every problem, so that nobody has to search for the way out. */
export const ProblemView: React.FC<ProblemViewProps> = ({ glyph, title, what, soWhat, nowWhat, requestIds, children }) => {
  const styles = useStateStyles();
  const { say } = useText();
  const lines = [
    { label: say('ui.problem.what'), text: what },
    { label: say('ui.problem.soWhat'), text: soWhat },
    { label: say('ui.problem.nowWhat'), text: nowWhat }
  ];
  return (
    <div className={styles.root} role="alert">
      <Heading level={1} className={styles.title}>
        <Glyph name={glyph} size={24} /> {title}
      </Heading>
      <dl className={styles.lines}>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {requestIds.length > 0 && (
          <div>
            <dt>{say('ui.problem.reference')}</dt>
            <dd className={styles.ids}>
              <code>{requestIds.join(' ')}</code>
              <CopyButton text={requestIds.join('\n')} name={say('ui.copy.thing', { thing: say('ui.problem.reference') })} />
            </dd>
          </div>
        )}
      </dl>
      <div className={styles.actions}>{children}</div>
    </div>
  );
};
