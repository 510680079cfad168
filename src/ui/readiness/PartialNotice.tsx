import * as React from 'react';
import type { CheckReport } from '../../checks/check';
import { reasonMessage, remedyMessage } from '../../checks/lib/unread';
import { Glyph } from '../kit/Glyph';
import type { View } from '../state/listing';
import { missingReasons } from './missingReasons';
import { useText } from '../text/TextContext';
import { bareButton, NARROW } from '../theme/layout';
import { focusRing } from '../theme/focus';
import { makeUseStyles } from '../theme/makeUseStyles';

export interface PartialNoticeProps {
  readonly reports: readonly CheckReport[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

const useStyles = makeUseStyles((theme) => {
  const { semanticColors } = theme;
  return {
    root: {
      display: 'flex',
      gap: 10,
      margin: '0 20px 16px',
      padding: '8px 12px',
      color: semanticColors.messageText,
      background: semanticColors.warningBackground,
      border: '1px solid transparent',
      selectors: { ul: { margin: '2px 0', paddingInlineStart: 18 }, [NARROW]: { margin: '0 12px 12px' } }
    },
    show: { ...bareButton, color: semanticColors.messageLink, textDecoration: 'underline', ...focusRing(theme) }
  };
});

/** Some of it could not be read: which reasons there are and what opens them. What is merely not read yet is no news. */
export const PartialNotice: React.FC<PartialNoticeProps> = ({ reports, view, onView }) => {
  const styles = useStyles();
  const { say, tell, format } = useText();
  const reasons = missingReasons(reports);
  if (reasons.length === 0) {
    return <></>;
  }
  return (
    <div className={styles.root} role="note">
      <Glyph name="couldNotCheck" size={18} />
      <div>
        <strong>{say('ui.partial.title')}</strong> {say('ui.partial.what')}
        <ul>
          {reasons.map(({ reason, scope, facts }) => (
            <li key={`${reason} ${scope}`}>
              <strong>{format.list(facts.map((id) => say(`fact.${id}`)))}</strong>: {tell(reasonMessage(reason, scope))}{' '}
              {tell(remedyMessage(reason))}
            </li>
          ))}
        </ul>
        <button type="button" className={styles.show} onClick={() => onView({ ...view, kinds: ['couldNotCheck'] })}>
          {say('ui.partial.show')}
        </button>
      </div>
    </div>
  );
};
