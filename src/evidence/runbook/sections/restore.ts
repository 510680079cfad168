import { todoSteps } from '../../../checks/checkStrings';
import { html, section } from '../html';
import { portal, resultOf, type Write } from '../input';
import { objects } from './tasks';

/** Who can still be restored, until when, and how. */
export const restore: Write = (input, words) => {
  const { say, tell } = words;
  const deleted = resultOf(input, 'U05');
  const known = deleted !== 'notJudged' && deleted.kind !== 'couldNotCheck';
  return section(
    'restore',
    say('runbook.restore.title'),
    html`<p>${say('runbook.restore.what')}</p>
<ol>${todoSteps(say('runbook.restore.steps')).map((step) => html`<li>${step}</li>`)}</ol>
<p>${portal('deletedUsers', input, words)}</p>
<p>${known ? tell(deleted.message) : say('runbook.restore.unread')}</p>`,
    objects(known ? deleted.findings : [], words)
  );
};
