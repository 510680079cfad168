// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    ShowsGroup: 'Was gezeigt wird',
    TenantLabel: 'Name des Mandanten',
    CountersLabel: 'Wie viele Prüfungen welches Ergebnis haben',
    BlockersLabel: 'Höchstens so viele Hindernisse',
    Shown: 'Sichtbar',
    Hidden: 'Ausgeblendet',
    ConsoleGroup: 'Konsole',
    ConsoleLabel: 'Adresse der Konsole',
    ConsoleDescription: 'Die Seite mit dem Webpart „Mandant schließen“ oder ein Link zur Registerkarte in Teams. Leer: Es wird kein Link angezeigt.',
    ConsoleWrong: 'Verlinkt wird nur eine Adresse, die mit https:// oder mit / beginnt.'
  };
});
