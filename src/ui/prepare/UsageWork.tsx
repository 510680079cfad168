import * as React from 'react';
import { reasonMessage, remedyMessage } from '../../checks/lib/unread';
import { USAGE_FACTS, usageFinding, type UsageFactId } from '../../checks/lib/usage';
import { READS } from '../../routes/reads';
import { Heading } from '../frame/Heading';
import { ReadNow } from '../panel/ReadNow';
import { useReaderServices } from '../services';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { LargestTable } from './LargestTable';

/** What will be lost, by the service's own usage reports, read when somebody asks for them. */
export const UsageWork: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  const { cloud } = useReaderServices().host;
  // One table says where a report is offered, for the screen and for the call.
  if (!READS.getMailboxUsageDetail.clouds.some((offered) => offered === cloud)) {
    return <p className={styles.quiet}>{say('ui.prepare.usage.notOffered')}</p>;
  }
  return (
    <>
      <p className={styles.quiet}>{say('ui.prepare.usage.what')}</p>
      <ReadNow ids={USAGE_FACTS} />
      {USAGE_FACTS.map((id) => (
        <Report key={id} id={id} />
      ))}
    </>
  );
};

function Report({ id }: { readonly id: UsageFactId }): React.ReactElement {
  const styles = useStepStyles();
  const { say, tell } = useText();
  const fact = useReadiness().reading.facts[id];
  if (fact.kind === 'unread') {
    return fact.reason === 'notReadYet' ? (
      <></>
    ) : (
      <p className={styles.finding}>
        {say(`fact.${id}`)}: {tell(reasonMessage(fact.reason, fact.scope))} {tell(remedyMessage(fact.reason))}
      </p>
    );
  }
  const { value } = fact;
  return (
    <>
      <p className={styles.finding}>
        {tell(usageFinding(id, value).detail)} {say('ui.prepare.usage.lastActivity', { at: value.lastActivity })}
      </p>
      {value.names === 'concealed' && <p className={styles.quiet}>{say('ui.prepare.usage.concealed')}</p>}
      {value.largest.length > 0 && (
        <>
          <Heading level={3} className={styles.pathTitle}>
            {say('ui.prepare.usage.largest', { of: id })}
          </Heading>
          <LargestTable items={value.largest} label={say('ui.prepare.usage.largest', { of: id })} />
        </>
      )}
    </>
  );
}
