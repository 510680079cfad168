define([], function () {
  return {
    ReadOnlyGroup: 'Vem som använder sidan',
    ReadOnlyLabel: 'Skrivskyddad',
    ReadOnlyOn: 'Inget kan ändras på den här sidan',
    ReadOnlyOff: 'Ändringar är möjliga efter godkännande'
  };
});
