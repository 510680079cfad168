import type { Format } from '../format';
import type { SubscriptionStatus } from '../../facts/subscriptions';

type Count = { readonly count: number };
type CountUntil = Count & { readonly until: string };

const subscriptions = (count: number, state: string, format: Format): string =>
  format.plural(count, { one: `1 ${state} subscription`, other: `${format.number(count)} ${state} subscriptions` });

const pools = (count: number, state: string, format: Format): string =>
  `The subscription list is clear of ${state} ones, but ${format.plural(count, {
    one: '1 product still has',
    other: `${format.number(count)} products still have`
  })} ${state} licences.`;

/** Steps 2 and 3, S01 to S07. */
export const checksSubscriptions = {
  'check.S01.title': 'No subscription is active',
  'check.S01.why':
    'Entra deletes no directory with a subscription in it. Graph only reads subscriptions, so cancelling happens in the admin center, by the rules of your billing agreement.',
  'check.S01.todo':
    'Release custom domains first (D01), and save the runbook before the subscription that carries this tool (S07).\nOpen Billing > Your products, set the status filter to All and choose an active subscription.\nOnline Subscription Agreement: More actions > Cancel subscription, choose a reason, Save. With more than 25 licences, reduce them to 25 first.\nCustomer Agreement: cancel within 7 days of start or renewal; otherwise switch recurring billing off and let the term end.\nPartner: ask the partner to cancel.\nRead again.',
  'check.S01.proof': 'Graph lists no subscription as Enabled, and no licence either.',
  'check.S01.pass': 'No subscription is active.',
  'check.S01.blocks': ({ count }: Count, format: Format) => `${subscriptions(count, 'active', format)} to cancel.`,
  'check.S01.waiting': ({ count, until }: CountUntil, format: Format) =>
    `${subscriptions(count, 'active', format)}; the last is deleted by itself after its term, on ${format.date(until)} at the earliest. Graph does not show whether recurring billing is off.`,
  'check.S01.licencesOnly': ({ count }: Count, format: Format) => pools(count, 'active', format),

  'check.S02.title': 'No subscription is expired or in grace',
  'check.S02.why':
    'An expired subscription still holds its data and can be renewed, so Entra counts it. It is disabled 30 days after it expired, and deleted 90 days after that.',
  'check.S02.todo':
    'Online Subscription Agreement: open Billing > Your products and delete the subscription.\nCustomer Agreement or trial: wait for the dates shown here.\nPartner: ask the partner.\nRead again.',
  'check.S02.proof': 'Graph lists no subscription as Warning.',
  'check.S02.pass': 'No subscription is expired.',
  'check.S02.blocks': ({ count }: Count, format: Format) => `${subscriptions(count, 'expired', format)} to end.`,
  'check.S02.waiting': ({ count, until }: CountUntil, format: Format) =>
    `${subscriptions(count, 'expired', format)}; the last is deleted by itself on ${format.date(until)}.`,
  'check.S02.licencesOnly': ({ count }: Count, format: Format) => pools(count, 'expired', format),

  'check.S03.title': 'No disabled subscription is left',
  'check.S03.why':
    'A disabled subscription blocks the directory until it is deleted. By itself that takes 90 days; under the Online Subscription Agreement you can delete it at once, and Entra accepts it 72 hours later.',
  'check.S03.todo':
    'Save the runbook if this tool runs on the subscription (S07): SharePoint and OneDrive are deleted at once.\nOpen Billing > Your products and choose the disabled subscription.\nSubscription and payment settings > Delete subscription, again Delete subscription, Yes.\nCustomer Agreement or partner: it cannot be deleted by hand; wait for the date shown here.\nWhere Delete subscription is missing, contact support.\nRead again.',
  'check.S03.proof': 'Graph lists every subscription as Deleted, or no longer at all.',
  'check.S03.pass': 'No disabled subscription is left.',
  'check.S03.blocks': ({ count }: Count, format: Format) => `${subscriptions(count, 'disabled', format)} to delete.`,
  'check.S03.waiting': ({ count, until }: CountUntil, format: Format) =>
    `${subscriptions(count, 'disabled', format)}; the last is deleted by itself on ${format.date(until)}.`,
  'check.S03.licencesOnly': ({ count }: Count, format: Format) => pools(count, 'disabled', format),

  'check.S04.title': 'No self-service product or trial is left',
  'check.S04.why':
    'Products that people signed up for themselves, such as Power BI or Power Automate, stay when their users go. Entra asks for each of them to be deleted.',
  'check.S04.todo':
    'Open Entra > Licenses > Self-service sign-up products and delete each product. That takes effect at once and cannot be undone.\nOr open Billing > Your products, filter by Free, and delete the subscription.\nTrials: switch recurring billing off and wait, or treat them as in steps 2 and 3.\nRead again.',
  'check.S04.proof': 'Graph lists no such product in either of its two views.',
  'check.S04.pass': 'No self-service product and no trial was found.',
  'check.S04.blocks': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 self-service product or trial is left.',
      other: `${format.number(count)} self-service products and trials are left.`
    }),
  'check.S04.pools': ({ count }: Count, format: Format) =>
    `${format.plural(count, {
      one: '1 free product has',
      other: `${format.number(count)} free products have`
    })} licences without a subscription. Such a rest need not block; look at the page for self-service products.`,

  'check.S05.title': 'Both views of what was bought agree',
  'check.S05.why':
    'Graph lists subscriptions and licences separately, and Microsoft’s portals go by either. What is in one of them only is easily overlooked and can stop the deletion.',
  'check.S05.todo': 'Look up each product under Billing > Your products with the status filter All.\nIf it is not there, contact support with its name.',
  'check.S05.proof': 'Each product is in both lists or in none.',
  'check.S05.pass': 'Subscriptions and licences name the same products.',
  'check.S05.differ': ({ count }: Count, format: Format) =>
    format.plural(count, {
      one: '1 product is in one view only.',
      other: `${format.number(count)} products are in one view only.`
    }),
  'check.S05.directoryOnly': 'A subscription without licences behind it',
  'check.S05.licencesOnly': (values: { readonly consumed: number }, format: Format) =>
    `Licences without a subscription behind them · ${format.number(values.consumed)} assigned`,

  'check.S06.title': 'No Azure subscription is left',
  'check.S06.why':
    'Active and cancelled Azure subscriptions both block the directory, also those that somebody else attached to it. Their clocks are among the longest, so they come early.',
  'check.S06.todo':
    'Entra > Properties: set Access management for Azure resources to Yes, sign out and in again. Only then do you see all of them.\nAzure portal > Subscriptions: clear the filters, delete the resources of each, cancel it.\nDelete it once Azure offers that: after 15 minutes, 3 days or 7 days; otherwise it is deleted 90 days later.\nConfirm here when the list is empty.',
  'check.S06.proof': 'Attested by you; Entra checks it again before it deletes the directory.',
  'check.S06.open': 'Whether an Azure subscription is left is not attested yet.',

  'check.S07.title': 'The subscription that carries this tool goes last',
  'check.S07.why':
    'This tool runs in SharePoint. When its subscription is deleted, SharePoint and the tool are gone at once, and the last steps continue from the runbook.',
  'check.S07.todo':
    'Save the runbook and the results of the runs, and keep them outside this tenant.\nCancel every other subscription first.\nCancel and delete this one last.',
  'check.S07.proof': 'Who saved the runbook and when is kept here. That it is in a safe place outside this tenant is for you to know.',
  'check.S07.carriers': ({ count, until }: CountUntil, format: Format) => {
    const carriers = format.plural(count, {
      one: '1 subscription carries SharePoint and with it this tool.',
      other: `${format.number(count)} subscriptions carry SharePoint and with it this tool.`
    });
    return until === ''
      ? `${carriers} None of them gives a safe date: save the runbook now.`
      : `${carriers} Untouched, it answers until ${format.date(until)}; once cancelled and deleted, no longer.`;
  },
  'check.S07.poolsOnly': 'Licences with SharePoint exist, but no subscription behind them. Save the runbook now.',
  'check.S07.saved': (values: { readonly by: string; readonly at: string; readonly until: string }, format: Format) => {
    const saved = `The runbook was saved by ${values.by} on ${format.date(values.at)}.`;
    return values.until === ''
      ? `${saved} No subscription gives a last safe moment: the tool can end at any time.`
      : `${saved} Last safe moment: ${format.date(values.until)}, if nothing is cancelled before.`;
  },
  'check.S07.none': 'No subscription in Graph’s list carries SharePoint.',
  'check.S07.carrier': (values: { readonly status: SubscriptionStatus; readonly until: string }, format: Format) =>
    values.until === '' ? 'Carries SharePoint' : `Carries SharePoint · next change of state on ${format.date(values.until)}`,
  'check.S07.pool': 'Licences with SharePoint'
} as const;
