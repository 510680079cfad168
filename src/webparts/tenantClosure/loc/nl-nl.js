// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    Group: 'Wie deze pagina gebruikt',
    About: 'Een hulpmiddel, geen slot: wie deze pagina mag bewerken, mag dit wijzigen. Wat een beheerder mag, bepalen rol en machtigingen.',
    ReadOnlyLabel: 'Alleen-lezen',
    ReadOnlyOn: 'Op deze pagina kan niets worden gewijzigd',
    ReadOnlyOff: 'Wijzigingen zijn mogelijk na goedkeuring'
  };
});
