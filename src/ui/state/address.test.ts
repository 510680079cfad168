import { addressOf, placeOf, type Place } from './address';

const known = ['U01', 'U02'] as const;

describe('placeOf', () => {
  it.each<[string, Place]>([
    ['', { kind: 'readiness' }],
    ['checks/U02', { kind: 'check', id: 'U02' }],
    ['#/checks/U02/', { kind: 'check', id: 'U02' }],
    ['steps/mfa', { kind: 'step', step: 'mfa' }],
    ['checks/S03', { kind: 'readiness' }],
    ['checks/u02', { kind: 'readiness' }],
    ['steps/constructor', { kind: 'readiness' }],
    ['checks/U02/../../steps/users', { kind: 'readiness' }],
    ['https://example.com/checks/U02', { kind: 'readiness' }]
  ])('reads %p', (address, place) => expect(placeOf(address, known)).toEqual(place));

  it.each<Place>([{ kind: 'readiness' }, { kind: 'check', id: 'U01' }, { kind: 'step', step: 'directory' }])(
    'finds the way back to %p',
    (place) => expect(placeOf(addressOf(place), known)).toEqual(place)
  );
});
