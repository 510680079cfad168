import { ROLE } from '../../facts/roles';
import { factsWith, NOW, unread } from '../../facts/testing';
import { roleTerm } from './roleTerm';

const termOf = (...ends: readonly string[]) =>
  roleTerm(factsWith({ myRoleEnds: ends.map((endsAt) => ({ templateId: ROLE.globalAdministrator, endsAt })) }), NOW);

describe('the term of the acting admin’s role', () => {
  it('ends with the last of its assignments', () => {
    expect(termOf('2026-11-20T16:00:00Z', '2026-11-20T18:00:00Z', '2026-11-20T13:00:00Z')).toEqual({ kind: 'ends', at: '2026-11-20T18:00:00Z' });
  });

  it.each([
    ['one of them stays', ['2026-11-20T16:00:00Z', '']],
    ['one of them ends at no date that can be read', ['2026-11-20T16:00:00Z', 'soon']],
    ['all of them are over, so that another one must be behind the role', ['2026-11-20T11:59:59Z']],
    ['there are none', []]
  ])('has no known end when %s', (_, ends) => {
    expect(termOf(...ends)).toEqual({ kind: 'noEndKnown' });
  });

  it('has none when it can not be read', () => {
    expect(roleTerm(factsWith({ myRoleEnds: unread('licence') }), NOW)).toEqual({ kind: 'noEndKnown' });
  });
});
