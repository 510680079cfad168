import * as React from 'react';
import { inSlices, type Work } from '../../ports/work';
import { useReaderServices } from '../services';

/** What has come of a piece of work so far. */
export type Worked<Value> =
  /** Nothing to show yet. */
  | { readonly kind: 'begun' }
  /** Work on something new is under way; the value is that of what was there before. */
  | { readonly kind: 'stale'; readonly value: Value }
  | { readonly kind: 'done'; readonly value: Value };

/** Places to pause that are passed while rendering: a thousand objects or so are there at once, without a flicker. */
const AT_ONCE = 4;

type Begun<Value> = { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'open'; readonly work: Work<Value> };

function begin<Value>(work: Work<Value>): Begun<Value> {
  for (let place = 0; place <= AT_ONCE; place += 1) {
    const step = work.next();
    if (step.done === true) {
      return { kind: 'done', value: step.value };
    }
  }
  return { kind: 'open', work };
}

/**
 * Carries work out beside rendering: little of it at once, more of it in slices between which the page stays usable.
 * @param start gives the work; another function is other work, so it belongs into `useCallback`
 */
export function useWork<Value>(start: () => Work<Value>): Worked<Value> {
  const { clock } = useReaderServices();
  const begun = React.useMemo(() => begin(start()), [start]);
  const [late, setLate] = React.useState<{ readonly of: Begun<Value>; readonly value: Value }>();
  const last = React.useRef<Worked<Value>>({ kind: 'begun' });
  React.useEffect(() => {
    if (begun.kind === 'done') {
      return undefined;
    }
    const { work } = begun;
    let wanted = true;
    void inSlices(clock)(work).then((value) => {
      if (wanted) {
        setLate({ of: begun, value });
      }
    });
    return () => {
      wanted = false;
      // The next slice finds nothing left to do.
      work.return(undefined as never);
    };
  }, [begun, clock]);
  const value = begun.kind === 'done' ? begun : late?.of === begun ? late : undefined;
  if (value !== undefined) {
    last.current = { kind: 'done', value: value.value };
    return last.current;
  }
  return last.current.kind === 'done' ? { kind: 'stale', value: last.current.value } : last.current;
}
