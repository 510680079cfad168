// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    ShowsGroup: 'Hvad der vises',
    TenantLabel: 'Lejerens navn',
    CountersLabel: 'Hvor mange kontroller der har hvert resultat',
    BlockersLabel: 'Højst så mange forhindringer',
    Shown: 'Vises',
    Hidden: 'Skjult',
    ConsoleGroup: 'Konsol',
    ConsoleLabel: 'Konsollens adresse',
    ConsoleDescription: 'Siden med webdelen Luk lejeren eller et link til dens fane i Teams. Tom: Der vises intet link.',
    ConsoleWrong: 'Kun en adresse, der begynder med https:// eller med /, bliver et link.'
  };
});
