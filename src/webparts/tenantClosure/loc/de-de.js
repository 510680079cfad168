define([], function () {
  return {
    ReadOnlyGroup: 'Wer diese Seite benutzt',
    ReadOnlyLabel: 'Schreibgeschützt',
    ReadOnlyOn: 'Auf dieser Seite kann nichts geändert werden',
    ReadOnlyOff: 'Änderungen sind nach Freigabe möglich'
  };
});
