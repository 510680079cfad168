define([], function () {
  return {
    ConsoleGroup: 'Konsole',
    ConsoleUrlLabel: 'Adresse der Konsole',
    ConsoleUrlDescription: 'Die Seite mit dem Webpart „Mandant schließen“. Leer: Es wird kein Link angezeigt.'
  };
});
