import { unread } from '../../facts/testing';
import { judge, said } from '../testing/judge';

describe('D06', () => {
  it('counts for information', () => {
    expect(said(judge('D06', { directoryCounts: { groups: 1, administrativeUnits: 0, contacts: 1200 } }))).toBe(
      'pass: 1 group, 0 administrative units and 1,200 contacts.'
    );
  });

  it('never shows zero for what it could not read', () => {
    expect(judge('D06', { directoryCounts: unread('service') }).kind).toBe('couldNotCheck');
  });
});
