import * as React from 'react';
import { screen, within } from '@testing-library/react';
import { aUser, closedTenant, factsWith, unread, wholeOf } from '../../facts/testing';
import { axeFinds } from '../testing/axe';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen } from '../testing/renderScreen';
import MfaPage from './MfaPage';

const { users } = closedTenant();
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of step 4', () => {
  it('says first that nobody is left, and asks for no work', () => {
    renderScreen(<MfaPage />, { facts: factsWith({ perUserMfa: unread('notReadYet') }) });
    const card = region('Per-user MFA');
    expect(card.getByText(/After step 1 only you are left/)).toBeTruthy();
    expect(card.queryByRole('button')).toBeNull();
    expect(card.getByText(/Your own methods are never touched/)).toBeTruthy();
  });

  it('offers to read the state of each, and to switch it off, while others are left', () => {
    const { asked } = renderScreen(<MfaPage />, {
      facts: factsWith({ users: wholeOf([...users.items, aUser({ id: 'b' }), aUser({ id: 'c' })]), perUserMfa: unread('notReadYet') })
    });
    const card = region('Per-user MFA');
    expect(card.getByText(/2 users are left besides you/)).toBeTruthy();
    card.getByRole('button', { name: /^Read/ }).click();
    expect(asked).toEqual(['demand perUserMfa']);
    expect(card.getByRole('button', { name: 'Review plan: Switch per-user MFA off' })).toBeTruthy();
  });

  it('has legacy providers attested by name, and leaves every policy alone', async () => {
    renderScreen(<MfaPage />, { facts: messyFacts() });
    const providers = region('Legacy MFA providers');
    expect(providers.getByRole('link', { name: /MFA providers \(Entra\)/ })).toBeTruthy();
    expect(providers.getByRole('button', { name: /^I confirm|^Confirm|attest/i })).toBeTruthy();
    expect(region('Security defaults and Conditional Access').queryByRole('button')).toBeNull();
    expect(await axeFinds(document.body)).toEqual([]);
  });
});
