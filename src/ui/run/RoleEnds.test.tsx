import * as React from 'react';
import { screen } from '@testing-library/react';
import { ROLE } from '../../facts/roles';
import { factsWith } from '../../facts/testing';
import { aPlan, anItem, AT } from '../../run/testing/samples';
import { axeFinds } from '../testing/axe';
import { renderScreen } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import { Review } from './Review';

provideWebCrypto();

async function review(minutes: number) {
  const plan = await aPlan({ items: [anItem({ id: 'b' })] });
  const endsAt = new Date(Date.parse(AT) + minutes * 60_000).toISOString();
  const facts = factsWith({ myRoleEnds: [{ templateId: ROLE.globalAdministrator, endsAt }] });
  return renderScreen(<Review plan={plan} onBack={() => undefined} onConfirm={() => undefined} />, { facts });
}

const line = () => screen.queryByText(/^Your Global Administrator role ends on .* The run pauses then, and goes on when the role is active again\.$/);

describe('the review of a plan', () => {
  it('says before the button that the role ends, when, and what happens then', async () => {
    const { container } = await review(40);
    expect(line()).not.toBeNull();
    const button = screen.getByRole('button', { name: /…$/ });
    expect((line() as HTMLElement).compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(await axeFinds(container)).toEqual([]);
  });

  it('says nothing of a role that outlasts the run', async () => {
    await review(600);
    expect(line()).toBeNull();
  });
});
