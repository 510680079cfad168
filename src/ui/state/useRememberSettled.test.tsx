import * as React from 'react';
import { act, waitFor } from '@testing-library/react';
import { judgeAll } from '../../checks';
import { aUser, closedTenant, factsWith, unread, wholeOf, type FactOverrides } from '../../facts/testing';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import { newlySettled, useRememberSettled } from './useRememberSettled';

const { records, users } = closedTenant();
const Remembers: React.FC = () => {
  useRememberSettled();
  return <></>;
};
const remember = (options: Partial<ScreenOptions> = {}) => renderScreen(<Remembers />, { facts: factsWith(), ...options });
const proved = (over: FactOverrides = {}) => {
  const facts = factsWith(over);
  return newlySettled(judgeAll(facts), facts).map(({ check }) => check);
};

describe('what a reading proved', () => {
  it('is what can block and passes by reading: not somebody’s word, not a warning', () => {
    expect(proved()).toEqual(expect.arrayContaining(['P01', 'U01', 'U02', 'S01', 'S03', 'D01', 'D02']));
    expect(proved().filter((id) => ['P03', 'P05', 'P06', 'P12', 'S06', 'M02', 'D08', 'U04'].includes(id))).toEqual([]);
  });

  it('leaves out what blocks, what could not be read, and what is known', () => {
    expect(proved({ users: wholeOf([...users.items, aUser()]) })).not.toContain('U02');
    expect(proved({ users: unread('service') })).not.toContain('U02');
    expect(proved({ records: { ...records, settled: [{ check: 'U02', at: '2026-11-10T08:00:00Z' }] } })).not.toContain('U02');
    expect(proved({ records: unread('malformed') })).toEqual([]);
  });

  it('is kept once, when the reading has ended', async () => {
    const { saved } = remember();
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.settled).toContainEqual({ check: 'U02', at: '2026-11-20T12:00:00Z' });
    await act(() => Promise.resolve());
    expect(saved).toHaveLength(1);
  });

  it('is forgotten by nothing: a task that blocks again keeps its proof', async () => {
    const known = { check: 'U02', at: '2026-11-10T08:00:00Z' };
    const { saved } = remember({ facts: factsWith({ users: wholeOf([...users.items, aUser()]), records: { ...records, settled: [known] } }) });
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.settled).toContainEqual(known);
  });

  it('is not kept while reading, nor on a page for watching', () => {
    const running = remember({ reading: { phase: 'objects' } });
    const watching = remember({ access: 'watching' });
    expect([running.saved, watching.saved]).toEqual([[], []]);
  });
});
