import { html, link, section } from '../html';
import type { Write } from '../input';

const EXPIRE = 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/what-if-my-subscription-expires';
const CANCEL = 'https://learn.microsoft.com/microsoft-365/commerce/subscriptions/cancel-your-subscription';
const AZURE = 'https://learn.microsoft.com/azure/cost-management-billing/manage/cancel-azure-subscription';

/** What remains when the directory is gone. */
export const afterwards: Write = (_, { say }) => {
  const source = say('ui.timeline.source');
  return section(
    'after',
    say('runbook.after.title'),
    html`<ul>
<li>${say('runbook.after.signIn')}</li>
<li>${say('runbook.after.data')} ${link(EXPIRE, source)}</li>
<li>${say('runbook.after.noReturn')} ${link(EXPIRE, source)}</li>
<li>${say('runbook.after.domains')} ${link(CANCEL, source)}</li>
<li>${say('runbook.after.azure')} ${link(AZURE, source)}</li>
<li>${say('runbook.after.keep')}</li>
</ul>`
  );
};
