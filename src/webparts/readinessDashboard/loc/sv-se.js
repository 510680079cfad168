define([], function () {
  return {
    ConsoleGroup: 'Konsol',
    ConsoleUrlLabel: 'Adress till stängningskonsolen',
    ConsoleUrlDescription: 'Sidan med webbdelen ”Stäng klientorganisationen”. Om fältet är tomt visas ingen länk.'
  };
});
