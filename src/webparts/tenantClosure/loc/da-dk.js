define([], function () {
  return {
    ReadOnlyGroup: 'Hvem der bruger siden',
    ReadOnlyLabel: 'Skrivebeskyttet',
    ReadOnlyOn: 'Intet kan ændres på denne side',
    ReadOnlyOff: 'Ændringer er mulige efter godkendelse'
  };
});
