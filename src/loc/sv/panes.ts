import type { panes as english } from '../en/panes';
import type { Translation } from '../message';

export const panes: Translation<typeof english> = {
  'pane.console.group': 'Vem som använder sidan',
  'pane.console.about':
    'En hjälp, inget lås: den som får redigera sidan får ändra detta. Vad en administratör får göra avgörs av roll och behörigheter.',
  'pane.console.readOnlyLabel': 'Skrivskyddad',
  'pane.console.readOnlyOn': 'På den här sidan kan inget ändras',
  'pane.console.readOnlyOff': 'Ändringar är möjliga efter godkännande',
  'pane.dashboard.showsGroup': 'Vad som visas',
  'pane.dashboard.tenantLabel': 'Klientorganisationens namn',
  'pane.dashboard.countersLabel': 'Hur många kontroller som har varje resultat',
  'pane.dashboard.blockersLabel': 'Högst så många hinder',
  'pane.dashboard.shown': 'Visas',
  'pane.dashboard.hidden': 'Dold',
  'pane.dashboard.consoleGroup': 'Konsol',
  'pane.dashboard.consoleLabel': 'Adress till konsolen',
  'pane.dashboard.consoleDescription': 'Sidan med webbdelen Stäng klientorganisationen, eller en länk till dess flik i Teams. Tomt: ingen länk visas.',
  'pane.dashboard.consoleWrong': 'Bara en adress som börjar med https:// eller med / blir en länk.'
};
