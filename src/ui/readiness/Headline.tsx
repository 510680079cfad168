import * as React from 'react';
import type { CheckId } from '../../checks/check';
import type { ClosingDate, DayWithReasons } from '../../checks/closingDate';
import { Heading } from '../frame/Heading';
import { PlaceLink } from '../frame/PlaceLink';
import { Glyph } from '../kit/Glyph';
import type { Counts } from '../state/counts';
import { useText } from '../text/TextContext';
import { Chain } from './Chain';
import { useHeadlineStyles } from './headlineStyles';

export interface HeadlineProps {
  readonly closing: ClosingDate;
  readonly counts: Counts;
}

/** The day, why that day, and what stands in the way. */
export const Headline: React.FC<HeadlineProps> = ({ closing, counts }) => {
  const styles = useHeadlineStyles();
  const { say } = useText();
  return (
    <section className={styles.root} aria-labelledby="tenant-closure-headline">
      <div className={styles.day}>
        <Heading level={1} id="tenant-closure-headline" className={styles.label}>
          {say('ui.headline.label')}
        </Heading>
        <Day closing={closing} />
        <Assumptions closing={closing} />
      </div>
      <Counters counts={counts} />
    </section>
  );
};

function Day({ closing }: Pick<HeadlineProps, 'closing'>): React.ReactElement {
  const styles = useHeadlineStyles();
  const { say } = useText();
  switch (closing.kind) {
    case 'now':
      return (
        <>
          <p className={styles.date}>{say('ui.headline.now')}</p>
          <p className={styles.text}>{say('ui.headline.onlyWork')}</p>
        </>
      );
    case 'date':
      return <Dated day={closing} open={false} />;
    case 'unknown':
      return (
        <>
          {closing.atLeast === undefined ? (
            <p className={styles.date}>{say('ui.headline.unknown')}</p>
          ) : (
            <Dated day={closing.atLeast} open />
          )}
          <p className={styles.text}>
            {say('ui.headline.unreadBlockers')} <CheckLinks ids={closing.because} />
          </p>
        </>
      );
  }
}

/** `open`: something was not read, so that the day is only a lower bound. */
function Dated({ day, open }: { readonly day: DayWithReasons; readonly open: boolean }): React.ReactElement {
  const styles = useHeadlineStyles();
  const { say, format } = useText();
  return (
    <>
      <p className={styles.date}>{open ? say('ui.headline.notBefore', { date: day.date }) : format.date(day.date)}</p>
      <p className={styles.distance}>{format.dateWithDistance(day.date)}</p>
      <Chain waits={day.chain} />
    </>
  );
}

function CheckLinks({ ids }: { readonly ids: readonly CheckId[] }): React.ReactElement {
  const styles = useHeadlineStyles();
  return (
    <span className={styles.links}>
      {ids.map((id) => (
        <PlaceLink key={id} place={{ kind: 'check', id }} className={styles.link}>
          {id}
        </PlaceLink>
      ))}
    </span>
  );
}

function Assumptions({ closing: { assumptions } }: Pick<HeadlineProps, 'closing'>): React.ReactElement {
  const styles = useHeadlineStyles();
  const { say, tell } = useText();
  return assumptions.length === 0 ? (
    <></>
  ) : (
    <details className={styles.assumptions}>
      <summary>{say('ui.headline.assumptions', { count: assumptions.length })}</summary>
      <ul>
        {assumptions.map((message) => (
          <li key={message.key}>{tell(message)}</li>
        ))}
      </ul>
    </details>
  );
}

function Counters({ counts }: Pick<HeadlineProps, 'counts'>): React.ReactElement {
  const styles = useHeadlineStyles();
  const { say } = useText();
  const lines = [
    { kind: 'blocks', text: say('ui.headline.blocks', { count: counts.blocks }) },
    { kind: 'waiting', text: say('ui.headline.waits', { count: counts.waiting }) },
    { kind: 'needsPerson', text: say('ui.headline.needsPerson', { count: counts.needsPerson }) },
    { kind: 'couldNotCheck', text: say('ui.headline.notReadable', { count: counts.couldNotCheck }) }
  ] as const;
  return (
    <ul className={styles.counters} aria-label={say('ui.headline.counters')}>
      {lines.map(({ kind, text }) => (
        <li key={kind} className={counts[kind] === 0 ? styles.zero : undefined}>
          <span className={styles[kind]}>
            <Glyph name={kind} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
