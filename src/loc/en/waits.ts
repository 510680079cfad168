import type { Format } from '../format';

/** The rules behind dates, and what the closing date takes for granted. */
export const waits = {
  'wait.syncOff72h': 'Switching off directory synchronization takes up to 72 hours.',
  'wait.userDeletion': 'Graph accepts 3,000 changes in 150 seconds, so about 20 users are deleted each second.',
  'wait.domainRelease1d': 'Releasing a domain takes between five minutes and a day.',
  'wait.subscriptionDelete72h': 'A subscription that you delete is gone for Entra 72 hours later.',
  'wait.subscriptionExpired30d': 'An expired subscription is disabled after 30 days.',
  'wait.subscriptionDisabled90d': 'A disabled subscription is deleted after 90 days.',
  'wait.trialLifecycle': 'A trial that ended stays expired for 30 days and disabled for 30 more before it is deleted.',
  'wait.termEnd': 'Under the Customer Agreement, or through a partner, a subscription runs to the end of its term once recurring billing is off.',
  'wait.azureDelete90d': 'A cancelled Azure subscription is deleted 90 days later at the latest.',
  'assumption.agreementNotAnswered':
    'Your subscriptions are under the Online Subscription Agreement and can be deleted at once. Under the Customer Agreement they run to the end of their term, and are deleted 120 days later.',
  'assumption.azureNotAttested': (values: { readonly until: string }, format: Format) =>
    `There is no Azure subscription. One that is cancelled today is gone by ${format.date(values.until)} at the latest.`,
  'assumption.startToday': 'Every step is started as early as its rules allow.',
  'assumption.recurringBillingOff':
    'Recurring billing is off for every subscription that runs to its term. Graph does not show it, and a subscription that renews moves the date.',
  'assumption.notReadYet': (values: { readonly checks: readonly string[] }, format: Format) =>
    `${format.list(values.checks)} is not read yet and has no waiting time of its own.`,
  'assumption.noClock': (values: { readonly checks: readonly string[] }, format: Format) =>
    `What a person has to do takes no waiting time: ${format.list(values.checks)}.`
} as const;
