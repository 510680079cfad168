// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    Group: 'Vem som använder sidan',
    About: 'En hjälp, inget lås: den som får redigera sidan får ändra detta. Vad en administratör får göra avgörs av roll och behörigheter.',
    ReadOnlyLabel: 'Skrivskyddad',
    ReadOnlyOn: 'På den här sidan kan inget ändras',
    ReadOnlyOff: 'Ändringar är möjliga efter godkännande'
  };
});
