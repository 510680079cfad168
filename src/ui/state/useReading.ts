import * as React from 'react';
import { useReaderServices } from '../services';
import { createReader, type Reader } from './createReader';
import { nextReading, NOT_READ, type Reading, type ReadingAction } from './reading';

export interface ReadingWithReader extends Reader {
  readonly reading: Reading;
}

/** Reads the tenant and holds what was read. Everything that the screens show comes from here. */
export function useReading(): ReadingWithReader {
  const services = useReaderServices();
  const [reading, setReading] = React.useState(NOT_READ);
  const latest = React.useRef(reading);
  const mounted = React.useRef(true);
  const reader = React.useMemo(() => {
    // The reader looks at what is known between two of its own actions, so that this is kept beside React's state.
    const dispatch = (action: ReadingAction): void => {
      latest.current = nextReading(latest.current, action);
      if (mounted.current) {
        setReading(latest.current);
      }
    };
    return createReader(services, () => latest.current, dispatch);
  }, [services]);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
      reader.stop();
      reader.stopDemand();
    };
  }, [reader]);
  return React.useMemo(() => ({ ...reader, reading }), [reader, reading]);
}
