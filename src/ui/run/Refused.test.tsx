import * as React from 'react';
import { screen } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import { anItem } from '../../run/testing/samples';
import { renderScreen } from '../testing/renderScreen';
import { Refused } from './Refused';

const stale = { kind: 'stale', drift: { appeared: [], gone: [], nowKept: [anItem()], changed: [] } } as const;

describe('a refusal', () => {
  it('of a run that begins leads back to the plan, which is another one now', () => {
    renderScreen(<Refused task="deleteUsers" entry="begins" refusal={stale} onBack={() => undefined} />, { facts: factsWith() });
    expect(screen.getByRole('heading', { name: 'Nothing was changed' })).toBeTruthy();
    expect(screen.getByText(/Review the new plan\.$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Back to the plan' })).toBeTruthy();
  });

  it('of a run that continues says that its own plan holds no longer, and what to do', () => {
    renderScreen(<Refused task="deleteUsers" entry="continues" refusal={stale} onBack={() => undefined} />, { facts: factsWith() });
    expect(screen.getByRole('heading', { name: 'Nothing more was changed' })).toBeTruthy();
    expect(screen.getByText('What the plan was made from has changed since. Close the run to plan anew.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Back' })).toBeTruthy();
  });

  it('of a run that continues does not say that nothing was ever sent', () => {
    renderScreen(<Refused task="deleteUsers" entry="continues" refusal={{ kind: 'stopped' }} onBack={() => undefined} />, { facts: factsWith() });
    expect(screen.getByText('Stopped before anything more was sent.')).toBeTruthy();
  });
});
