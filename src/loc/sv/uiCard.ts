import type { uiCard as english } from '../en/uiCard';
import type { Translation } from '../message';

export const uiCard: Translation<typeof english> = {
  'ui.card.earliest': (values, format) => `Kan stängas tidigast ${format.date(values.date)}`,
  'ui.card.saidDeleted': 'Någon har intygat att klientorganisationen är borttagen',
  'ui.card.nothingReadBlocks': 'Inget av det som lästes blockerar',
  'ui.card.notChecked': (values, format) => `${format.number(values.count)} kunde inte kontrolleras`,
  'ui.card.againFailed': 'Kunde inte läsas igen',
  'ui.card.showBlockers': 'Vad som blockerar',
  'ui.card.showDetails': 'Information',
  'ui.card.figuresOnly':
    'Kortet läser bara siffror och första sidor, och känner bara till de svar som har lämnats i den här webbläsaren. Konsolen läser resten.',
  'ui.card.openCheck': (values) => `Öppna i konsolen: ${values.check}`
};
