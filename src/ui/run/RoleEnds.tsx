import * as React from 'react';
import type { Plan } from '../../run/plan/plan';
import { useReadiness } from '../state/ReadingContext';
import { useText } from '../text/TextContext';
import { useFlowStyles } from './flowStyles';
import { roleEndsEarly } from './roleEndsEarly';

/** Said before the button: the acting admin's role ends before this plan is carried out, and what happens then. */
export const RoleEnds: React.FC<{ readonly plan: Plan }> = ({ plan }) => {
  const styles = useFlowStyles();
  const { say } = useText();
  const { reading } = useReadiness();
  const term = roleEndsEarly(plan, reading.facts);
  return term.kind === 'ends' ? <p className={styles.notice}>{say('review.roleEnds', { at: term.at })}</p> : null;
};
