import type { runElsewhere as english } from '../en/runElsewhere';
import type { Translation } from '../message';

/** A run that another tab of this browser executes, as those see it who only watch. */
export const runElsewhere: Translation<typeof english> = {
  'run.elsewhere.title': 'En kørsel er i gang på en anden fane',
  'run.elsewhere.who': (values, format) => `Sat i gang af ${values.by}, ${format.dateTime(values.at)}.`,
  'run.elsewhere.only':
    'Denne fane følger kun med. Den sender intet, og intet andet kan sættes i gang her, før kørslen er slut.',
  'run.elsewhere.preparing': 'Lejeren læses på ny dér, før der sendes noget.',
  'run.elsewhere.lapsing': (values, format) =>
    `Den anden fane giver ikke livstegn fra sig. Bliver det ved, kan kørslen om ${format.duration(values.ms)} fortsættes her.`,
  'run.elsewhere.lapsed': 'Den fane, der udførte kørslen, giver ikke længere livstegn fra sig.',
  'run.elsewhere.continue': 'Fortsæt her',
  'run.elsewhere.inTheWay': 'En kørsel er i gang på en anden fane. Kun én ad gangen.',
  'run.elsewhere.ended': 'Kørslen på den anden fane er slut',
  'run.elsewhere.incomplete': 'Alt er forsøgt, men ikke alt lykkedes. Resultaterne på den anden fane viser hvorfor.',
  'run.elsewhere.unfollowed': 'Kørslen på den anden fane kan ikke følges længere',
  'run.elsewhere.unreadable': 'Dens journal kan ikke læses her, så det kan ikke vises, hvor langt den er nået.',
  'run.elsewhere.unfollowed.why':
    'Dens journal er fjernet, eller indholdet er ikke længere, som det blev skrevet. Her står det, der sidst kunne ses.',
  'run.elsewhere.announce.held': 'En kørsel er i gang på en anden fane. Denne fane følger kun med.',
  'run.elsewhere.announce.lapsing': 'Fanen med kørslen giver ikke livstegn fra sig.',
  'run.elsewhere.close': 'Luk'
};
