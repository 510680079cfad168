import type { Translation } from '../message';
import type { runElsewhere as enRunElsewhere } from '../en/runElsewhere';

/** A run that another tab of this browser executes, as those see it who only watch. */
export const runElsewhere: Translation<typeof enRunElsewhere> = {
  'run.elsewhere.title': 'En körning pågår på en annan flik',
  'run.elsewhere.who': (values, format) => `Körs av ${values.by} sedan ${format.dateTime(values.at)}.`,
  'run.elsewhere.only':
    'Här följer du bara läget. Den här fliken skickar inget, och inget annat kan påbörjas här förrän körningen är slut.',
  'run.elsewhere.preparing': 'Där läses klientorganisationen på nytt innan något skickas.',
  'run.elsewhere.lapsing': (values, format) =>
    `Den andra fliken hörs inte av. Om den förblir tyst kan körningen fortsättas här om ${format.duration(values.ms)}.`,
  'run.elsewhere.lapsed': 'Fliken där den pågick hörs inte längre av.',
  'run.elsewhere.continue': 'Fortsätt här',
  'run.elsewhere.inTheWay': 'En körning pågår på en annan flik. Bara en i taget.',
  'run.elsewhere.ended': 'Körningen på den andra fliken är slut',
  'run.elsewhere.incomplete': 'Allt har prövats, men allt lyckades inte. Orsaken står i resultaten på den andra fliken.',
  'run.elsewhere.unfollowed': 'Körningen på den andra fliken går inte att följa längre',
  'run.elsewhere.unreadable':
    'Journalen kan inte läsas här, så det går inte att visa hur långt körningen har kommit.',
  'run.elsewhere.unfollowed.why':
    'Journalen har tagits bort eller är inte längre som den skrevs. Här visas det som syntes sist.',
  'run.elsewhere.announce.held': 'En körning pågår på en annan flik. Här följer du bara läget.',
  'run.elsewhere.announce.lapsing': 'Fliken med körningen hörs inte av.',
  'run.elsewhere.close': 'Stäng'
};
