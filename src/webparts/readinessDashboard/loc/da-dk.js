define([], function () {
  return {
    ConsoleGroup: 'Konsol',
    ConsoleUrlLabel: 'Lukkekonsollens adresse',
    ConsoleUrlDescription: 'Siden med webdelen Luk lejeren. Lad feltet være tomt, hvis der ikke skal vises et link.'
  };
});
