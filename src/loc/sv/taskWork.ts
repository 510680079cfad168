import type { Translation } from '../message';
import type { taskWork as enTaskWork } from '../en/taskWork';

/** The way of any task: plan, review, last question. The words of one task are in tasks.ts. */
export const taskWork: Translation<typeof enTaskWork> = {
  'work.review': 'Granska planen',
  'work.reviewFor': (values) => `Granska planen: ${values.task}`,
  'work.reading': 'Läser på nytt det som planen bygger på',
  'work.nothing': (values, format) => `Det finns inget att göra. Läst på nytt ${format.dateTime(values.at)}.`,
  'work.locked': 'Låst. Det låses upp när de här kontrollerna är avklarade:',
  'work.putAway': 'Valet har ändrats, så planen lades undan. Granska planen igen.',
  'work.planRefused.empty': 'Planen är tom, så det finns inget att godkänna. Läs klientorganisationen igen.',
  'work.planRefused.noTenant':
    'Graph angav ingen klientorganisation eller ingen ursprunglig domän, så planen kan inte godkännas. Läs klientorganisationen igen.',
  'work.planRefused.noId': 'Graph tog med ett objekt utan ID, så planen kan inte godkännas. Läs klientorganisationen igen.',
  'work.planRefused.twice': 'Graph tog med ett objekt två gånger, så planen kan inte godkännas. Läs klientorganisationen igen.',
  'work.planRefused.keptIsPlanned': 'Något som ska vara kvar fanns i planen, så den kan inte godkännas. Läs klientorganisationen igen.',
  'work.planRefused.unexpected': 'Planeringen avbröts oväntat. Inget har ändrats. Försök igen eller läs in sidan på nytt.',
  'work.watching': 'Du följer bara läget. Bara den agerande administratören kan planera och köra detta.',
  'work.otherRuns': (values) => `Bara en i taget. Just nu: ${values.running}.`,
  'work.otherRuns.show': 'Visa den',
  'work.unfinished': (values) => `En tidigare körning är inte avslutad: ${values.task}. Fortsätt eller avsluta den först.`,
  'work.unfinished.unknown': 'En tidigare körning är inte avslutad. Fortsätt eller avsluta den först.',

  'review.title': (values) => `Granska: ${values.act}`,
  'review.lead': 'Exakt det här och inget annat. Det som tillkommer i klientorganisationen efter detta berörs inte.',
  'review.kinds': 'Efter typ',
  'review.roles': 'Efter roll',
  'review.examples': 'Exempel',
  'review.all': 'Hela planen som CSV',
  'review.undo': 'Vad som kan ångras',
  'review.fingerprint': 'Planens fingeravtryck (SHA-256)',
  'review.fingerprint.why':
    'Din bekräftelse gäller bara den här listan. Om klientorganisationen ändras innan körningen börjar ändras inget, och skillnaden visas.',
  'review.roleEnds': (values, format) =>
    `Din roll som global administratör upphör ${format.dateTime(values.at)}. Körningen pausas då och fortsätter när rollen är aktiv igen.`,
  'review.back': 'Tillbaka',

  'confirm.domain': (values) => `Skriv den ursprungliga domänen: ${values.domain}`,
  'confirm.count': (values) => `Skriv antalet: ${values.count}`,
  'confirm.enter': 'Retur bekräftar inte. Tryck på själva knappen, med musen eller blankstegstangenten.',
  'confirm.cancel': 'Avbryt'
};
