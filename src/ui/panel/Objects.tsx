import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { CheckReport, Finding } from '../../checks/check';
import { CopyButton } from '../kit/CopyButton';
import { ICON } from '../kit/fluentIcons';
import { Glyph } from '../kit/Glyph';
import { useSaveCsv } from '../kit/useSaveCsv';
import { VirtualRows } from '../kit/VirtualRows';
import { useWork } from '../state/useWork';
import { useText } from '../text/TextContext';
import { FindingRow } from './FindingRow';
import { matchingFindings } from './matchingFindings';
import { useObjectStyles } from './objectStyles';
import { Section } from './Section';

export interface ObjectsProps {
  readonly report: CheckReport;
}

/** Above this number of objects there is a search. */
const SEARCHED_FROM = 8;
/** Up to this number rows are as high as their text; above, all have the same height and only what is seen is rendered. */
const WHOLE_UP_TO = 100;
const ROW_HEIGHT = 64;
const LIST_HEIGHT = 384;

/** The objects behind a result: found, copied, saved. */
export const Objects: React.FC<ObjectsProps> = ({ report: { check, result } }) => {
  const styles = useObjectStyles();
  const { say, tell } = useText();
  const [search, setSearch] = React.useState('');
  const { findings } = result;
  const found = useWork(React.useCallback(() => matchingFindings(findings, search, tell), [findings, search, tell]));
  const shown = found.kind === 'begun' ? findings : found.value;
  const saveCsv = useSaveCsv();
  // What is to be attested is listed once, where it can be attested.
  if (findings.length > 0 && findings.every(({ kind }) => kind === 'attestation')) {
    return <></>;
  }
  if (findings.length === 0) {
    return result.kind === 'couldNotCheck' ? (
      <Section title={say('ui.panel.objects')}>
        <p className={styles.quiet}>{say('ui.panel.objects.unread')}</p>
      </Section>
    ) : (
      <></>
    );
  }
  const row = ({ kind, name, extra, detail, id }: Finding): readonly string[] => [name, extra, say(`ui.kind.${kind}`), tell(detail), id];
  const head = [say('ui.csv.name'), say('ui.csv.extra'), say('ui.csv.kind'), say('ui.csv.detail'), say('ui.csv.id')];
  const label = say('ui.panel.objectsCount', { count: findings.length });
  return (
    <Section title={label}>
      <div className={styles.tools}>
        {findings.length > SEARCHED_FROM && (
          <SearchBox
            className={styles.search}
            iconProps={{ iconName: ICON.search }}
            clearButtonProps={{ ariaLabel: say('ui.list.clearSearch'), iconProps: { iconName: ICON.close } }}
            ariaLabel={say('ui.panel.objects.search')}
            placeholder={say('ui.panel.objects.search')}
            value={search}
            onChange={(_, text = '') => setSearch(text)}
            disableAnimation
          />
        )}
        <CopyButton
          text={() => shown.map((each) => row(each).join('\t')).join('\n')}
          name={say('ui.panel.objects.copy')}
          label={say('ui.panel.objects.copy')}
        />
        <DefaultButton
          text={say('ui.panel.objects.csv')}
          onRenderIcon={() => <Glyph name="download" />}
          onClick={() => saveCsv(`${check.id}.csv`, head, shown, row)}
        />
      </div>
      {search !== '' && (
        <p className={styles.quiet} role="status">
          {shown.length === 0
            ? say('ui.panel.objects.none')
            : say('ui.panel.objects.found', { found: shown.length, total: findings.length })}
        </p>
      )}
      {shown.length <= WHOLE_UP_TO ? (
        <ul className={styles.list} aria-label={label}>
          {shown.map((finding) => (
            <li key={`${finding.kind} ${finding.id}`}>
              <FindingRow finding={finding} />
            </li>
          ))}
        </ul>
      ) : (
        <VirtualRows
          count={shown.length}
          rowHeight={ROW_HEIGHT}
          maxHeight={LIST_HEIGHT}
          label={label}
          renderRow={(index) => {
            const finding = shown[index];
            return finding === undefined ? <></> : <FindingRow finding={finding} clipped />;
          }}
        />
      )}
    </Section>
  );
};
