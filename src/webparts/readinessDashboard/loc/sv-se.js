define([], function () {
  return {
    ConsoleGroup: 'Konsol',
    ConsoleUrlLabel: 'Adress till stängningskonsolen',
    ConsoleUrlDescription: 'Sidan med webbdelen Stäng klientorganisationen. Tomt: ingen länk visas.'
  };
});
