define([], function () {
  return {
    ReadOnlyGroup: 'Brug af siden',
    ReadOnlyLabel: 'Kun læsning',
    ReadOnlyOn: 'På denne side kan intet ændres',
    ReadOnlyOff: 'Ændringer er mulige efter godkendelse'
  };
});
