import type { Format } from '../format';

/** A run that holds still in its place, and what is on its way. */
export const runPause = {
  'run.why.paused': 'Paused',
  'run.why.left': (values: { readonly why: string; readonly ms: number }, format: Format) =>
    `${values.why} (${format.duration(values.ms)})`,
  'run.paused.title': 'The run is paused',
  'run.paused.meaning': 'Nothing is sent. Nothing is lost.',
  'run.paused.offline': 'Graph does not answer: the network is down, or the service is.',
  'run.paused.signIn': 'Your session has ended, or a policy of your organization asks for a new sign-in.',
  'run.paused.role': 'You no longer hold a role that this task takes.',
  'run.paused.offline.next': 'The run goes on by itself as soon as Graph answers. What is undecided is read back first.',
  'run.paused.signIn.next':
    'Sign in in another tab, and the run goes on by itself. You can also reload this page: the run can then be continued from its journal.',
  'run.paused.role.next':
    'Activate the role again, or ask another admin for it. The run goes on by itself when Graph shows the role, and what was refused for want of it is sent again.',
  'run.paused.since': (values: { readonly at: string }, format: Format) => `Since ${format.dateTime(values.at)}.`,
  'run.paused.nextTry': (values: { readonly ms: number }, format: Format) => `Next try in ${format.duration(values.ms)}.`,
  'run.paused.trying': 'Trying now.',
  'run.paused.again': 'Try again now',
  'run.paused.request': (values: { readonly requestId: string }) => `Request id: ${values.requestId}`,
  'run.paused.over': 'The run goes on.',
  'run.onTheirWay': 'On their way',
  'run.stopping.inFlight': (values: { readonly count: number }, format: Format) =>
    format.plural(values.count, {
      one: 'No further change is sent. 1 change is on its way, and its answer is waited for.',
      other: `No further change is sent. ${format.number(values.count)} changes are on their way, and their answers are waited for.`
    }),
  'run.stopping.settled': 'No further change is sent. Nothing is on its way any more.',
  'run.drift.continues': 'The tenant has changed since the plan was approved. Nothing of this is written:',
  'run.halt.actingAdmin.guest': 'Your account is a guest in this tenant now, so nothing more was sent. An admin who is at home in it can continue the run.',
  'run.halt.actingAdmin.synced': 'Your account is synced from on-premises now, so nothing more was sent. An admin with a cloud-only account can continue the run.',
  'run.halt.lease': 'Another tab or window has taken over the run, so this one sent nothing more.'
} as const;
