define([], function () {
  return {
    ConsoleGroup: 'Konsol',
    ConsoleUrlLabel: 'Adresse på lukkekonsollen',
    ConsoleUrlDescription: 'Siden med webdelen Luk lejeren. Tom: der vises intet link.'
  };
});
