/** The toolkit needs a browser: e2e/browser/people.test.ts shows it. */
const mockToolkit = jest.fn(() => 'toolkit');
jest.mock('../people', () => ({ __esModule: true, default: () => mockToolkit() }));

import * as React from 'react';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { factsWith, unread } from '../../facts/testing';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import { ActivityProvider, type Activity } from '../state/activity';
import { IdentityBar } from './IdentityBar';
import { ModeMark } from './ModeMark';

const facts = factsWith();
const show = (element: React.ReactElement, options: Partial<ScreenOptions> = {}) => renderScreen(element, { facts, ...options });

describe('IdentityBar', () => {
  it('says which tenant, where, who acts and what may happen', () => {
    show(<IdentityBar organization={facts.organization} me={facts.me} />, { mode: 'rehearsal' });
    const text = screen.getByRole('region', { name: 'Tenant and acting admin' }).textContent ?? '';
    for (const part of ['Contoso GmbH', 'contoso.onmicrosoft.com', '7d4a…00e1', 'Worldwide', 'Adele Vance', 'Rehearsal', 'Read only']) {
      expect(text).toContain(part);
    }
  });

  it('copies the whole id, and says whether it could', async () => {
    const written: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
    show(<IdentityBar organization={facts.organization} me={facts.me} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy Tenant ID' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(written).toEqual(['7d4a0000-0000-4000-8000-0000000000e1']);
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy Tenant ID' }));
    expect(await screen.findByText(/Could not copy/)).toBeTruthy();
  });

  it('claims nothing about a tenant that has not been read', () => {
    show(<IdentityBar organization={unread('service')} me={unread('service')} />);
    expect(screen.getByText('Not read yet')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the mode', () => {
  it.each<[Activity, string]>([['readOnly', 'Read only'], ['planApproved', 'Plan approved'], ['running', 'Running']])(
    'is an icon and a word: %s',
    (activity, word) => {
      const { container } = show(
        <ActivityProvider value={{ activity, setActivity: () => undefined }}>
          <ModeMark />
        </ActivityProvider>
      );
      expect(screen.getByText(word)).toBeTruthy();
      expect(container.querySelectorAll('svg')).toHaveLength(1);
    }
  );
});

describe('a person', () => {
  it('has a picture of Fluent’s own where the Graph Toolkit cannot be loaded', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    mockToolkit.mockImplementation(() => {
      throw new Error('no custom elements');
    });
    const { container } = show(<IdentityBar organization={facts.organization} me={facts.me} />);
    await waitFor(() => expect(mockToolkit).toHaveBeenCalled());
    expect(container.querySelector('.ms-Persona-coin')?.textContent).toBe('AV');
    expect(screen.getByText('Adele Vance')).toBeTruthy();
  });
});
