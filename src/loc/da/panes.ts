import type { panes as english } from '../en/panes';
import type { Translation } from '../message';

export const panes: Translation<typeof english> = {
  'pane.console.group': 'Hvem bruger denne side',
  'pane.console.about':
    'En hjælp, ikke en lås: Den, der må redigere siden, må ændre det. Hvad en administrator må, afgøres af rolle og tilladelser.',
  'pane.console.readOnlyLabel': 'Skrivebeskyttet',
  'pane.console.readOnlyOn': 'På denne side kan intet ændres',
  'pane.console.readOnlyOff': 'Ændringer er mulige efter godkendelse',
  'pane.dashboard.showsGroup': 'Hvad der vises',
  'pane.dashboard.tenantLabel': 'Lejerens navn',
  'pane.dashboard.countersLabel': 'Hvor mange kontroller der har hvert resultat',
  'pane.dashboard.blockersLabel': 'Højst så mange forhindringer',
  'pane.dashboard.shown': 'Vises',
  'pane.dashboard.hidden': 'Skjult',
  'pane.dashboard.consoleGroup': 'Konsol',
  'pane.dashboard.consoleLabel': 'Konsollens adresse',
  'pane.dashboard.consoleDescription': 'Siden med webdelen Luk lejeren eller et link til dens fane i Teams. Tom: Der vises intet link.',
  'pane.dashboard.consoleWrong': 'Kun en adresse, der begynder med https:// eller med /, bliver et link.'
};
