define([], function () {
  return {
    ReadOnlyGroup: 'Wie deze pagina gebruikt',
    ReadOnlyLabel: 'Alleen-lezen',
    ReadOnlyOn: 'Op deze pagina kan niets worden gewijzigd',
    ReadOnlyOff: 'Wijzigingen zijn mogelijk na goedkeuring'
  };
});
