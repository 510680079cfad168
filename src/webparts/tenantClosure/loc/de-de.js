// Made from src/loc by `npm run strings`.
define([], function () {
  return {
    Group: 'Wer diese Seite benutzt',
    About: 'Eine Hilfe, keine Sperre: Wer diese Seite bearbeiten darf, darf das ändern. Was ein Administrator darf, entscheiden Rolle und Berechtigungen.',
    ReadOnlyLabel: 'Schreibgeschützt',
    ReadOnlyOn: 'Auf dieser Seite kann nichts geändert werden',
    ReadOnlyOff: 'Änderungen sind nach Freigabe möglich'
  };
});
