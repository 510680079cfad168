import * as React from 'react';
import { sortDomains } from '../../steps/sortDomains';
import type { TaskOrder } from '../../steps/taskId';
import { Heading } from '../frame/Heading';
import { Obstacles } from '../run/Obstacles';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { TaskWork } from '../tasks/TaskWork';
import { useText } from '../text/TextContext';
import { DomainChoice } from './DomainChoice';
import { PageLink } from './PageLink';

const DEFAULT_ORDER: TaskOrder = { task: 'makeInitialDomainDefault', choice: 'none' };
const MANAGED_ORDER: TaskOrder = { task: 'makeDomainsManaged', choice: 'none' };

/** Custom domains in three acts: the default one first, then federated ones, then the release of those that are chosen. */
export const DomainWork: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  const { facts } = useReadiness().reading;
  const [chosen, choose] = React.useState<readonly string[]>([]);
  const order = React.useMemo<TaskOrder>(() => ({ task: 'releaseDomains', choice: { domains: chosen } }), [chosen]);
  const sorted = React.useMemo(() => sortDomains(facts, { domains: chosen }), [facts, chosen]);
  if (facts.domains.kind === 'unread') {
    return <p className={styles.finding}>{say('ui.dir.domains.unread')}</p>;
  }
  return (
    <>
      <Act title={say('ui.dir.domains.initial')} what={say('ui.dir.domains.initial.what')}>
        <TaskWork order={DEFAULT_ORDER} />
      </Act>
      <Act title={say('ui.dir.domains.managed')} what={say('ui.dir.domains.managed.what')}>
        <TaskWork order={MANAGED_ORDER} />
      </Act>
      <Act title={say('ui.dir.domains.release')} what={say('ui.dir.domains.release.what')}>
        <p className={styles.band}>{say('ui.dir.domains.registrar')}</p>
        {sorted.kind === 'obstructed' ? (
          <Obstacles obstacles={sorted.obstacles} />
        ) : (
          <TaskWork
            order={order}
            disabledBecause={sorted.domains.some(({ column }) => column === 'goes') ? undefined : say('ui.dir.domains.nothingChosen')}
          >
            <DomainChoice domains={sorted.domains} chosen={chosen} onChoose={choose} />
          </TaskWork>
        )}
        <p className={styles.quiet}>
          {say('ui.dir.domains.inPortal')} <PageLink page="entraDomains" /> · <PageLink page="domains" />
        </p>
      </Act>
    </>
  );
};

function Act({ title, what, children }: React.PropsWithChildren<{ readonly title: string; readonly what: string }>): React.ReactElement {
  const styles = useStepStyles();
  return (
    <section aria-label={title}>
      <Heading level={3} className={styles.pathTitle}>
        {title}
      </Heading>
      <p className={styles.quiet}>{what}</p>
      {children}
    </section>
  );
}
