// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    ShowsGroup: 'Wat er wordt getoond',
    TenantLabel: 'Naam van de tenant',
    CountersLabel: 'Hoeveel controles elk resultaat hebben',
    BlockersLabel: 'Hoogstens zoveel belemmeringen',
    Shown: 'Zichtbaar',
    Hidden: 'Verborgen',
    ConsoleGroup: 'Console',
    ConsoleLabel: 'Adres van de console',
    ConsoleDescription: 'De pagina met het webonderdeel Tenant sluiten, of een koppeling naar het tabblad ervan in Teams. Leeg: er wordt geen koppeling getoond.',
    ConsoleWrong: 'Alleen een adres dat met https:// of met / begint, wordt een koppeling.'
  };
});
