import * as React from 'react';
import type { CheckId, CheckReport } from '../../checks/check';
import { checkStrings } from '../../checks/checkStrings';
import type { Facts } from '../../facts';
import type { Fact } from '../../facts/fact';
import { useText } from '../text/TextContext';
import { arrange, type Group, type Row, type View } from './listing';

export interface Rows {
  readonly groups: readonly Group[];
  /** The order in which the panel goes from check to check: the list's, or the article's for a check it does not show. */
  orderFor(id: CheckId): readonly CheckReport[];
}

/** Whether only the first page of a collection is there. */
function isSample(fact: Fact<unknown>): boolean {
  return fact.kind === 'read' && typeof fact.value === 'object' && fact.value !== null && 'extent' in fact.value && fact.value.extent === 'sample';
}

/** The reports in words, filtered, sorted and grouped. */
export function useRows(reports: readonly CheckReport[], facts: Facts, view: View): Rows {
  const { tell } = useText();
  const rows = React.useMemo<readonly Row[]>(
    () =>
      reports.map((report) => ({
        report,
        extent: report.check.needs.some((id) => isSample(facts[id])) ? 'some' : 'all',
        title: tell(checkStrings(report.check.id).title),
        sentence: tell(report.result.message)
      })),
    [reports, facts, tell]
  );
  return React.useMemo(() => {
    const groups = arrange(rows, view);
    const shown = groups.flatMap((group) => group.rows.map(({ report }) => report));
    return { groups, orderFor: (id) => (shown.some(({ check }) => check.id === id) ? shown : reports) };
  }, [rows, view, reports]);
}
