import * as React from 'react';
import { PlaceLink } from '../frame/PlaceLink';
import { Glyph } from '../kit/Glyph';
import type { GlyphName } from '../kit/glyphs';
import { useReadiness } from '../state/ReadingContext';
import { useStepStyles } from '../steps/stepStyles';
import { useText } from '../text/TextContext';
import { entraRows, type ReadRow, type RowState } from './entraRows';
import { PageLink } from './PageLink';

const GLYPH: Readonly<Record<RowState['kind'], GlyphName>> = {
  proved: 'pass',
  attested: 'needsPerson',
  waiting: 'waiting',
  open: 'blocks',
  couldNotCheck: 'couldNotCheck',
  onlyInEntra: 'eye'
};

/** The list that Entra shows before it deletes, row by row, each with what is known here. */
export const EntraList: React.FC = () => {
  const styles = useStepStyles();
  const { say } = useText();
  const { reports, reading } = useReadiness();
  return (
    <table className={`${styles.table} ${styles.stacked}`} aria-label={say('ui.dir.delete.list')}>
      <thead>
        <tr>
          <th scope="col">{say('ui.dir.delete.column.row')}</th>
          <th scope="col">{say('ui.dir.delete.column.state')}</th>
          <th scope="col">{say('ui.dir.delete.column.where')}</th>
        </tr>
      </thead>
      <tbody>
        {entraRows(reports, reading.facts).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
};

function Row({ row: { id, checks, state, page, note } }: { readonly row: ReadRow }): React.ReactElement {
  const styles = useStepStyles();
  const { say } = useText();
  return (
    <tr data-row={id} data-state={state.kind}>
      <th scope="row">{say(`ui.dir.row.${id}`)}</th>
      <td>
        <Glyph name={GLYPH[state.kind]} /> <StateOfRow state={state} />
        {note === 'ownRegistration' && <div className={styles.quiet}>{say('ui.dir.row.applications.ours')}</div>}
        {id === 'azureAccess' && <div className={styles.quiet}>{say('ui.dir.row.azureAccess.how')}</div>}
      </td>
      <td>
        {checks.map((check) => (
          <React.Fragment key={check}>
            <PlaceLink place={{ kind: 'check', id: check }} className={styles.link}>
              {check}
            </PlaceLink>{' '}
          </React.Fragment>
        ))}
        <PageLink page={page} />
      </td>
    </tr>
  );
}

function StateOfRow({ state }: { readonly state: RowState }): React.ReactElement {
  const { say } = useText();
  switch (state.kind) {
    case 'proved':
      return <>{say('ui.dir.state.proved', state)}</>;
    case 'attested':
      return <>{say('ui.dir.state.attested', state)}</>;
    case 'waiting':
      return <>{say('ui.dir.state.waiting', state)}</>;
    case 'open':
    case 'couldNotCheck':
    case 'onlyInEntra':
      return <>{say(`ui.dir.state.${state.kind}`)}</>;
  }
}
