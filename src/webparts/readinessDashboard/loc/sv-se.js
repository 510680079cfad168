// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    ShowsGroup: 'Vad som visas',
    TenantLabel: 'Klientorganisationens namn',
    CountersLabel: 'Hur många kontroller som har varje resultat',
    BlockersLabel: 'Högst så många hinder',
    Shown: 'Visas',
    Hidden: 'Dold',
    ConsoleGroup: 'Konsol',
    ConsoleLabel: 'Adress till konsolen',
    ConsoleDescription: 'Sidan med webbdelen Stäng klientorganisationen, eller en länk till dess flik i Teams. Tomt: ingen länk visas.',
    ConsoleWrong: 'Bara en adress som börjar med https:// eller med / blir en länk.'
  };
});
