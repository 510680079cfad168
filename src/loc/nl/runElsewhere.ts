import type { runElsewhere as english } from '../en/runElsewhere';
import type { Translation } from '../message';

/** A run that another tab of this browser executes, as those see it who only watch. */
export const runElsewhere: Translation<typeof english> = {
  'run.elsewhere.title': 'In een ander tabblad loopt een uitvoering',
  'run.elsewhere.who': ({ at, by }, format) => `Uitgevoerd door ${by} sinds ${format.dateTime(at)}.`,
  'run.elsewhere.only':
    'U kijkt hier alleen mee. Dit tabblad verzendt niets, en zolang de uitvoering loopt, kan hier niets anders worden begonnen.',
  'run.elsewhere.preparing': 'Daar wordt de tenant opnieuw gelezen voordat er iets wordt verzonden.',
  'run.elsewhere.lapsing': ({ ms }, format) =>
    `Het andere tabblad geeft geen teken van leven. Blijft dat zo, dan kan de uitvoering over ${format.duration(ms)} hier worden voortgezet.`,
  'run.elsewhere.lapsed': 'Het tabblad waarin de uitvoering liep, geeft geen teken van leven meer.',
  'run.elsewhere.continue': 'Hier voortzetten',
  'run.elsewhere.inTheWay': 'In een ander tabblad loopt een uitvoering. Er kan er maar één tegelijk lopen.',
  'run.elsewhere.ended': 'De uitvoering in het andere tabblad is afgelopen',
  'run.elsewhere.incomplete': 'Alles is geprobeerd, maar niet alles is gelukt. In de resultaten in het andere tabblad staat waarom.',
  'run.elsewhere.unfollowed': 'De uitvoering in het andere tabblad is niet verder te volgen',
  'run.elsewhere.unreadable':
    'Het journaal is hier niet te lezen. Daarom is niet te zien hoever de uitvoering is.',
  'run.elsewhere.unfollowed.why':
    'Het journaal is verwijderd of is niet meer zoals het is geschreven. Hier staat wat het laatst te zien was.',
  'run.elsewhere.announce.held': 'In een ander tabblad loopt een uitvoering. U kijkt hier alleen mee.',
  'run.elsewhere.announce.lapsing': 'Het tabblad met de uitvoering geeft geen teken van leven.',
  'run.elsewhere.close': 'Sluiten'
};
