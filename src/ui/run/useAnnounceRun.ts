import * as React from 'react';
import type { Speaker } from '../../loc/speaker';
import type { Progress } from '../../run/ledger/progress';
import { TASKS } from '../../steps';
import { useAnnounce } from '../kit/LiveRegion';
import { useAppServices } from '../services';
import { addressOf } from '../state/address';
import { useText } from '../text/TextContext';
import { endText, watchedEndText } from './outcomeText';
import type { RunView } from './runView';
import type { Elsewhere } from './useElsewhere';
import type { WatchView } from './useWatch';

/** Often enough to know that it goes on, seldom enough to listen to. */
const EVERY_MS = 10_000;

/** Says quietly how the run of this tab, or of another one, is getting on: on every page, since a run goes on on every page. */
export function useAnnounceRun(own: RunView, watched: WatchView, elsewhere: Elsewhere): void {
  const progress = progressOf(own, watched);
  usePausesSaid(progress);
  useCountsSaid(progress);
  useEndSaid(own);
  useWatchedEndSaid(watched);
  useElsewhereSaid(elsewhere);
}

type Live = Progress | 'none';

function progressOf(own: RunView, watched: WatchView): Live {
  const progress = own.kind === 'running' ? own.progress : watched.kind === 'watching' ? watched.watched.progress : 'none';
  return progress === 'none' || progress.end.kind === 'ended' ? 'none' : progress;
}

/** Once that it pauses, and that it goes on. Who stops a run in its pause does not hear that it goes on. */
function usePausesSaid(progress: Live): void {
  const { say } = useText();
  const announce = useAnnounce();
  const why = progress === 'none' ? 'none' : progress.paused.kind === 'paused' ? progress.paused.why.kind : 'no';
  const before = React.useRef<typeof why>('none');
  React.useEffect(() => {
    const last = before.current;
    before.current = why;
    if (last === why || why === 'none') {
      return;
    }
    if (why !== 'no') {
      announce(`${say('run.paused.title')}. ${say(`run.paused.${why}`)} ${say('run.paused.meaning')}`);
    } else if (last !== 'none') {
      announce(say('run.paused.over'));
    }
  }, [announce, say, why]);
}

/** By the time of the run: the clock of the machine may be set meanwhile. */
function useCountsSaid(progress: Live): void {
  const { say } = useText();
  const announce = useAnnounce();
  const said = React.useRef<{ readonly at: number; readonly sentence: string } | 'nothing'>('nothing');
  React.useEffect(() => {
    if (progress === 'none') {
      said.current = 'nothing';
      return;
    }
    const { at, counts, paused } = progress;
    if (said.current === 'nothing') {
      said.current = { at, sentence: '' };
    }
    const sentence = say('run.announce', counts);
    if (paused.kind === 'no' && sentence !== said.current.sentence && Math.abs(at - said.current.at) >= EVERY_MS) {
      said.current = { at, sentence };
      announce(sentence);
    }
  }, [announce, say, progress]);
}

/** On its own page what came of a run takes the focus, and is read out. */
function useEndSaid(own: RunView): void {
  const speaker = useText();
  const announce = useAnnounce();
  const { address } = useAppServices().host;
  const over = own.kind === 'idle' || own.kind === 'running' ? undefined : own;
  React.useEffect(() => {
    if (over === undefined || address.current().endsWith(addressOf({ kind: 'step', step: TASKS[over.home].step }))) {
      return;
    }
    announce(`${speaker.say(`task.${over.plan.task}.name`)}: ${overText(over, speaker)}`);
  }, [announce, speaker, address, over]);
}

function overText(view: Exclude<RunView, { kind: 'idle' | 'running' }>, speaker: Speaker): string {
  switch (view.kind) {
    case 'ended':
      return endText(view.end, view.plan.task, speaker);
    case 'refused':
      return speaker.say(`run.refused.title.${view.entry}`);
    case 'broken':
      return speaker.say('run.broken.title');
  }
}

function useWatchedEndSaid(watched: WatchView): void {
  const speaker = useText();
  const announce = useAnnounce();
  const over = watched.kind === 'ended' ? watched : undefined;
  React.useEffect(() => {
    if (over !== undefined) {
      const { title, text } = watchedEndText(over.end, over.watched.plan.task, speaker);
      announce(`${title}: ${text}`);
    }
  }, [announce, speaker, over]);
}

function useElsewhereSaid({ kind }: Elsewhere): void {
  const { say } = useText();
  const announce = useAnnounce();
  React.useEffect(() => {
    switch (kind) {
      case 'nobody':
        return;
      case 'held':
      case 'lapsing':
        announce(say(`run.elsewhere.announce.${kind}`));
        return;
      case 'lapsed':
        announce(say('run.elsewhere.lapsed'));
        return;
    }
  }, [announce, say, kind]);
}
