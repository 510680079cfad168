import type { panes as english } from '../en/panes';
import type { Translation } from '../message';

export const panes: Translation<typeof english> = {
  'pane.console.group': 'Wie deze pagina gebruikt',
  'pane.console.about':
    'Een hulpmiddel, geen slot: wie deze pagina mag bewerken, mag dit wijzigen. Wat een beheerder mag, bepalen rol en machtigingen.',
  'pane.console.readOnlyLabel': 'Alleen-lezen',
  'pane.console.readOnlyOn': 'Op deze pagina kan niets worden gewijzigd',
  'pane.console.readOnlyOff': 'Wijzigingen zijn mogelijk na goedkeuring',
  'pane.dashboard.showsGroup': 'Wat er wordt getoond',
  'pane.dashboard.tenantLabel': 'Naam van de tenant',
  'pane.dashboard.countersLabel': 'Hoeveel controles elk resultaat hebben',
  'pane.dashboard.blockersLabel': 'Hoogstens zoveel belemmeringen',
  'pane.dashboard.shown': 'Zichtbaar',
  'pane.dashboard.hidden': 'Verborgen',
  'pane.dashboard.consoleGroup': 'Console',
  'pane.dashboard.consoleLabel': 'Adres van de console',
  'pane.dashboard.consoleDescription':
    'De pagina met het webonderdeel Tenant sluiten, of een koppeling naar het tabblad ervan in Teams. Leeg: er wordt geen koppeling getoond.',
  'pane.dashboard.consoleWrong': 'Alleen een adres dat met https:// of met / begint, wordt een koppeling.'
};
