// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    Group: 'Hvem bruger denne side',
    About: 'En hjælp, ikke en lås: Den, der må redigere siden, må ændre det. Hvad en administrator må, afgøres af rolle og tilladelser.',
    ReadOnlyLabel: 'Skrivebeskyttet',
    ReadOnlyOn: 'På denne side kan intet ændres',
    ReadOnlyOff: 'Ændringer er mulige efter godkendelse'
  };
});
