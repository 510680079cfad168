import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { SortedDomain } from '../../steps/sortDomains';
import { ICON } from '../kit/fluentIcons';
import { Name } from '../kit/Name';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';

export interface DomainChoiceProps {
  readonly domains: readonly SortedDomain[];
  /** Names. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Each custom domain: what stops with it, and whether it can be released here, is to wait, or goes in a portal. */
export const DomainChoice: React.FC<DomainChoiceProps> = ({ domains, chosen, onChoose }) => {
  const styles = useStepStyles();
  const { say } = useText();
  return domains.length === 0 ? (
    <p className={styles.finding}>{say('ui.dir.domains.none')}</p>
  ) : (
    <ul className={styles.cards} aria-label={say('ui.dir.domains.choose')}>
      {domains.map((sorted) => (
        <li key={sorted.domain.name} data-column={sorted.column}>
          <OneDomain
            sorted={sorted}
            onToggle={(checked) => {
              const others = chosen.filter((name) => name !== sorted.domain.name);
              onChoose(checked ? [...others, sorted.domain.name] : others);
            }}
          />
        </li>
      ))}
    </ul>
  );
};

interface OneDomainProps {
  readonly sorted: SortedDomain;
  readonly onToggle: (checked: boolean) => void;
}

function OneDomain({ sorted, onToggle }: OneDomainProps): React.ReactElement {
  const styles = useStepStyles();
  const { say, tell } = useText();
  const { access } = useReaderServices();
  const { reports } = useReadiness();
  const { name } = sorted.domain;
  const stops = reports.find(({ check }) => check.id === 'D01')?.result.findings.find(({ id }) => id === name);
  return (
    <>
      {sorted.reason === 'chosen' || sorted.reason === 'notChosen' ? (
        <Checkbox
          label={name}
          checked={sorted.column === 'goes'}
          checkmarkIconProps={{ iconName: ICON.done }}
          disabled={access === 'watching'}
          onChange={(_, checked = false) => onToggle(checked)}
        />
      ) : (
        <>
          <strong>
            <Name text={name} />
          </strong>
          <div className={styles.finding}>{say(`ui.dir.domains.${sorted.reason}`)}</div>
        </>
      )}
      {stops !== undefined && <div className={styles.quiet}>{tell(stops.detail)}</div>}
    </>
  );
}
