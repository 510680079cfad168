import type { Format } from '../format';

/** The way of any task: plan, review, last question. The words of one task are in tasks.ts. */
export const taskWork = {
  'work.review': 'Review plan',
  'work.reviewFor': (values: { readonly task: string }) => `Review plan: ${values.task}`,
  'work.reading': 'Reading afresh what the plan stands on',
  'work.nothing': (values: { readonly at: string }, format: Format) =>
    `There is nothing to do. Read afresh ${format.dateTime(values.at)}.`,
  'work.locked': 'Locked. This opens when these checks are settled:',
  'work.putAway': 'The choice has changed, so the plan was put away. Review it again.',
  'work.planRefused.empty': 'The plan is empty, so there is nothing to approve. Read the tenant again.',
  'work.planRefused.noTenant': 'Graph named no tenant or no initial domain, so the plan cannot be approved. Read the tenant again.',
  'work.planRefused.noId': 'Graph listed an object without its id, so the plan cannot be approved. Read the tenant again.',
  'work.planRefused.twice': 'Graph listed an object twice, so the plan cannot be approved. Read the tenant again.',
  'work.planRefused.keptIsPlanned': 'Something that is to stay was in the plan, so it cannot be approved. Read the tenant again.',
  'work.planRefused.unexpected': 'Planning broke off unexpectedly. Nothing was changed. Try again, or reload the page.',
  'work.watching': 'You are watching. Only the acting admin can plan and run this.',
  'work.otherRuns': (values: { readonly running: string }) => `Only one at a time. Now: ${values.running}.`,
  'work.otherRuns.show': 'Show it',
  'work.unfinished': (values: { readonly task: string }) => `An earlier run is not finished: ${values.task}. Continue or close it first.`,
  'work.unfinished.unknown': 'An earlier run is not finished. Continue or close it first.',

  'review.title': (values: { readonly act: string }) => `Review: ${values.act}`,
  'review.lead': 'Exactly these and nothing else. What appears in the tenant after this moment is not touched.',
  'review.kinds': 'By type',
  'review.roles': 'By role',
  'review.examples': 'Examples',
  'review.all': 'The whole plan as CSV',
  'review.undo': 'What can be undone',
  'review.fingerprint': 'Fingerprint of the plan (SHA-256)',
  'review.fingerprint.why':
    'Your confirmation holds for this list only. If the tenant changes before the run begins, nothing is changed and the difference is shown.',
  'review.roleEnds': (values: { readonly at: string }, format: Format) =>
    `Your Global Administrator role ends on ${format.dateTime(values.at)}. The run pauses then, and goes on when the role is active again.`,
  'review.back': 'Back',

  'confirm.domain': (values: { readonly domain: string }) => `Type the initial domain: ${values.domain}`,
  'confirm.count': (values: { readonly count: string }) => `Type the number: ${values.count}`,
  'confirm.enter': 'Enter does not confirm. Press the button itself, with the mouse or the space bar.',
  'confirm.cancel': 'Cancel'
} as const;
