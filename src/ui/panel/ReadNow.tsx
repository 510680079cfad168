import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { FactId } from '../../facts';
import type { OnDemandId } from '../../facts/source';
import { Glyph } from '../kit/Glyph';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useAttestStyles } from './attestStyles';

export interface ReadNowProps {
  readonly ids: readonly FactId[];
}

const ON_DEMAND: readonly OnDemandId[] = ['perUserMfa', 'mailboxUsage', 'oneDriveUsage', 'sharePointUsage'];

/** Reads what costs a request per object: on demand, with progress, and it can be stopped. */
export const ReadNow: React.FC<ReadNowProps> = ({ ids }) => {
  const styles = useAttestStyles();
  const { say } = useText();
  const { reading, readOnDemand, stopDemand } = useReadiness();
  const wanted = ids.flatMap((id) => ON_DEMAND.filter((known) => known === id));
  const running = wanted.filter((id) => reading.onDemand.includes(id));
  const progress = reading.progress.filter(({ fact }) => ids.includes(fact));
  const read = progress.reduce((sum, each) => sum + each.read, 0);
  const total = progress.reduce((sum, each) => sum + (each.total === 'unknown' ? 0 : each.total), 0);
  const all = async (): Promise<void> => {
    for (const id of wanted) {
      await readOnDemand(id);
    }
  };
  return running.length > 0 ? (
    <div className={styles.root}>
      <ProgressIndicator
        label={say('ui.read.progress', { done: read, total })}
        percentComplete={total === 0 ? undefined : read / total}
      />
      <DefaultButton text={say('ui.action.stop')} onRenderIcon={() => <Glyph name="stop" />} onClick={stopDemand} />
    </div>
  ) : (
    <div className={styles.root}>
      <p className={styles.quiet}>{say('ui.action.readNow.what', { facts: wanted.map((id) => say(`fact.${id}`)) })}</p>
      <DefaultButton text={say('ui.action.readNow')} onRenderIcon={() => <Glyph name="again" />} onClick={all} />
    </div>
  );
};
