import type { taskWork as english } from '../en/taskWork';
import type { Translation } from '../message';

/** The way of any task: plan, review, last question. The words of one task are in tasks.ts. */
export const taskWork: Translation<typeof english> = {
  'work.review': 'Plan controleren',
  'work.reviewFor': ({ task }) => `Plan controleren: ${task}`,
  'work.reading': 'Waarop het plan berust, wordt opnieuw gelezen',
  'work.nothing': ({ at }, format) => `Er is niets te doen. Opnieuw gelezen op ${format.dateTime(at)}.`,
  'work.locked': 'Vergrendeld. Dit wordt ontgrendeld zodra deze controles zijn afgehandeld:',
  'work.putAway': 'De keuze is gewijzigd. Daarom vervalt het plan. Controleer het plan opnieuw.',
  'work.planRefused.empty': 'Het plan is leeg, dus er is niets goed te keuren. Lees de tenant opnieuw.',
  'work.planRefused.noTenant':
    'Graph noemde geen tenant of geen oorspronkelijk domein. Daarom kan het plan niet worden goedgekeurd. Lees de tenant opnieuw.',
  'work.planRefused.noId': 'Graph gaf een object zonder id. Daarom kan het plan niet worden goedgekeurd. Lees de tenant opnieuw.',
  'work.planRefused.twice': 'Graph gaf een object twee keer. Daarom kan het plan niet worden goedgekeurd. Lees de tenant opnieuw.',
  'work.planRefused.keptIsPlanned':
    'In het plan stond iets dat moet blijven. Daarom kan het niet worden goedgekeurd. Lees de tenant opnieuw.',
  'work.planRefused.unexpected':
    'Het plannen is onverwacht afgebroken. Er is niets gewijzigd. Probeer het opnieuw of laad de pagina opnieuw.',
  'work.watching': 'U kijkt alleen mee. Alleen de uitvoerende beheerder kan dit plannen en uitvoeren.',
  'work.otherRuns': ({ running }) => `Er kan maar één uitvoering tegelijk lopen. Nu: ${running}.`,
  'work.otherRuns.show': 'Uitvoering tonen',
  'work.unfinished': ({ task }) => `Een eerdere uitvoering is niet afgerond: ${task}. Zet die eerst voort of sluit die.`,
  'work.unfinished.unknown': 'Een eerdere uitvoering is niet afgerond. Zet die eerst voort of sluit die.',

  'review.title': ({ act }) => `Controleren: ${act}`,
  'review.lead': 'Precies deze en niets anders. Wat na dit moment in de tenant verschijnt, blijft ongemoeid.',
  'review.kinds': 'Per type',
  'review.roles': 'Per rol',
  'review.examples': 'Voorbeelden',
  'review.all': 'Het hele plan als CSV',
  'review.undo': 'Wat ongedaan kan worden gemaakt',
  'review.fingerprint': 'Vingerafdruk van het plan (SHA-256)',
  'review.fingerprint.why':
    'Uw bevestiging geldt alleen voor deze lijst. Verandert de tenant voordat de uitvoering begint, dan wordt niets gewijzigd en ziet u het verschil.',
  'review.roleEnds': ({ at }, format) =>
    `Uw rol Globale beheerder eindigt op ${format.dateTime(at)}. De uitvoering wordt dan gepauzeerd en gaat verder zodra de rol weer actief is.`,
  'review.back': 'Terug',

  'confirm.domain': ({ domain }) => `Typ het oorspronkelijke domein: ${domain}`,
  'confirm.count': ({ count }) => `Typ het aantal: ${count}`,
  'confirm.enter': 'Enter bevestigt niet. Gebruik de knop zelf, met de muis of de spatiebalk.',
  'confirm.cancel': 'Annuleren'
};
