import type { Format } from '../format';

type Duration = { readonly ms: number };

/** A run that another tab of this browser executes, as those see it who only watch. */
export const runElsewhere = {
  'run.elsewhere.title': 'A run is on in another tab',
  'run.elsewhere.who': (values: { readonly at: string; readonly by: string }, format: Format) =>
    `Run by ${values.by} since ${format.dateTime(values.at)}.`,
  'run.elsewhere.only': 'This tab only watches. It sends nothing, and nothing else can be begun here before the run has ended.',
  'run.elsewhere.preparing': 'The tenant is read afresh there before anything is sent.',
  'run.elsewhere.lapsing': (values: Duration, format: Format) =>
    `The other tab gives no sign of life. Unless it does, the run can be continued here in ${format.duration(values.ms)}.`,
  'run.elsewhere.lapsed': 'The tab that ran it gives no sign of life any more.',
  'run.elsewhere.continue': 'Continue here',
  'run.elsewhere.inTheWay': 'A run is on in another tab. Only one at a time.',
  'run.elsewhere.ended': 'The run in the other tab has ended',
  'run.elsewhere.incomplete': 'Everything was tried, and not all of it worked. The results in the other tab say why.',
  'run.elsewhere.unfollowed': 'The run in the other tab cannot be followed any further',
  'run.elsewhere.unreadable': 'Its journal cannot be read here, so how far it is cannot be shown.',
  'run.elsewhere.unfollowed.why': 'Its journal was removed, or it no longer reads as it was written. What stands here is what was seen last.',
  'run.elsewhere.announce.held': 'Another tab runs. This tab only watches.',
  'run.elsewhere.announce.lapsing': 'The tab that runs gives no sign of life.',
  'run.elsewhere.close': 'Close'
} as const;
