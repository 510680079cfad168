import * as React from 'react';
import { csvPieces } from '../../evidence/csv';
import { inSlices } from '../../ports/work';
import { useReaderServices } from '../services';
import { savePieces } from './savePieces';

/** Hands a table of any length to the browser as a file, written slice by slice. */
export type SaveCsv = <Row>(name: string, head: readonly string[], rows: readonly Row[], cellsOf: (row: Row) => readonly string[]) => void;

export function useSaveCsv(): SaveCsv {
  const { clock } = useReaderServices();
  return React.useCallback(
    (name, head, rows, cellsOf) => {
      const pace = inSlices(clock);
      void pace(csvPieces(head, rows, cellsOf)).then((pieces) => savePieces(name, 'text/csv;charset=utf-8', pieces, pace));
    },
    [clock]
  );
}
