define([], function () {
  return {
    ConsoleGroup: 'Console',
    ConsoleUrlLabel: 'Adres van de sluitingsconsole',
    ConsoleUrlDescription: 'De pagina met het webonderdeel Tenant sluiten. Leeg: er wordt geen koppeling weergegeven.'
  };
});
