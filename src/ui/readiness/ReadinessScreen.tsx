import * as React from 'react';
import type { CheckId } from '../../checks/check';
import { closingDate } from '../../checks/closingDate';
import { Heading } from '../frame/Heading';
import { countResults } from '../state/counts';
import type { Group, View } from '../state/listing';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { Timeline } from '../timeline/Timeline';
import { CheckList } from './CheckList';
import { Headline } from './Headline';
import { ListToolbar } from './ListToolbar';
import { NothingLeft } from './NothingLeft';
import { PartialNotice } from './PartialNotice';
import { useScreenStyles } from './screenStyles';
import { Tiles } from './Tiles';

export interface ReadinessScreenProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly groups: readonly Group[];
  readonly open: CheckId | 'none';
}

/** What stands between this tenant and its closing, and since when we know. */
const ReadinessScreen: React.FC<ReadinessScreenProps> = ({ view, onView, groups, open }) => {
  const styles = useScreenStyles();
  const { say } = useText();
  const { reports, reading } = useReadiness();
  const { facts } = reading;
  const closing = React.useMemo(() => closingDate(reports, facts), [reports, facts]);
  const counts = React.useMemo(() => countResults(reports), [reports]);
  const now = facts.session.kind === 'read' ? facts.session.value.now : reading.readAt;
  return (
    <>
      <Headline closing={closing} counts={counts} />
      <PartialNotice reports={reports} onView={onView} view={view} />
      <NothingLeft reports={reports} readAt={reading.readAt} />
      <div className={styles.body}>
        <section className={styles.main} aria-labelledby="tenant-closure-checks">
          <div className={styles.tools}>
            <Heading level={2} id="tenant-closure-checks" className={styles.title}>
              {say('ui.list')}
            </Heading>
            <ListToolbar view={view} onChange={onView} />
          </div>
          <Tiles counts={counts} pressed={view.kinds} onChange={(kinds) => onView({ ...view, kinds })} />
          <CheckList groups={groups} view={view} onView={onView} open={open} />
        </section>
        <aside className={styles.side} aria-labelledby="tenant-closure-timeline">
          <Timeline closing={closing} now={now} />
        </aside>
      </div>
    </>
  );
};

export default ReadinessScreen;
