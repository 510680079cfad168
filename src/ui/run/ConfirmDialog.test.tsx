import * as React from 'react';
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import type { Confirmation } from '../../run/plan/confirmation';
import type { Plan } from '../../run/plan/plan';
import { anItem, AT } from '../../run/testing/samples';
import { axeFinds } from '../testing/axe';
import { renderScreen } from '../testing/renderScreen';
import { ConfirmDialog } from './ConfirmDialog';

const DOMAIN = 'contoso.onmicrosoft.com';
const PLAN: Plan = {
  schema: 2,
  task: 'deleteUsers',
  tenantId: 'tenant',
  tenantName: 'Contoso GmbH',
  initialDomain: DOMAIN,
  items: Array.from({ length: 214 }, (_, at) => anItem({ id: `user-${at}` })),
  keptIds: ['admin'],
  createdBy: { id: 'admin', name: 'Adele Vance' },
  createdAt: AT,
  fingerprint: 'f'.repeat(64)
};

function show(plan: Plan = PLAN) {
  const confirmed: Confirmation[] = [];
  const cancelled: string[] = [];
  renderScreen(
    <ConfirmDialog plan={plan} onCancel={() => cancelled.push('cancel')} onConfirm={(typed) => confirmed.push(typed)} />,
    { facts: factsWith() }
  );
  const [domain, count] = screen.getAllByRole('textbox') as [HTMLInputElement, HTMLInputElement];
  const type = (words: string, figure: string): void => {
    fireEvent.change(domain, { target: { value: words } });
    fireEvent.change(count, { target: { value: figure } });
  };
  const button = (): HTMLButtonElement => screen.getByRole('button', { name: /^Delete 214 users|^Restore 214 users/ }) as HTMLButtonElement;
  return { confirmed, cancelled, domain, count, type, button };
}

describe('the last question', () => {
  it('is an alert dialog that says the consequence before it asks, and names the act on its button', () => {
    show();
    const dialog = screen.getByRole('alertdialog');
    const text = dialog.textContent ?? '';
    expect(text.indexOf('214 users lose access to Contoso GmbH')).toBeGreaterThan(-1);
    expect(text.indexOf('214 users lose access')).toBeLessThan(text.indexOf('Type the initial domain'));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Cancel', 'Delete 214 users']);
  });

  it('begins on Cancel', async () => {
    show();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'));
  });

  it('has no accessibility violation', async () => {
    show();
    expect(await axeFinds(document.body)).toEqual([]);
  });

  it('says what a restore means instead', () => {
    show({ ...PLAN, task: 'restoreUsers' });
    expect(screen.getByText(/214 users can sign in to Contoso GmbH again/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Restore 214 users' })).toBeTruthy();
  });
});

describe('confirming', () => {
  it('takes exactly the domain and the number', () => {
    const { type, button, confirmed } = show();
    type(DOMAIN, '214');
    fireEvent.click(button());
    expect(confirmed).toEqual([{ domain: DOMAIN, count: '214' }]);
  });

  it.each([
    ['', ''],
    [DOMAIN, ''],
    ['', '214'],
    [`${DOMAIN} `, '214'],
    [` ${DOMAIN}`, '214'],
    [DOMAIN, '214 '],
    ['CONTOSO.onmicrosoft.com', '214'],
    ['contoso.onmıcrosoft.com', '214'],
    [DOMAIN, '２１４'],
    [DOMAIN, '215'],
    ['fabrikam.onmicrosoft.com', '214']
  ])('does nothing with %j and %j', (words, figure) => {
    const { type, button, confirmed } = show();
    type(words, figure);
    expect(button().disabled).toBe(true);
    fireEvent.click(button());
    expect(confirmed).toEqual([]);
  });

  it('is not done by Enter, in a field or on the button', () => {
    const { type, button, confirmed, domain, count } = show();
    type(DOMAIN, '214');
    [domain, count, button()].forEach((element) => {
      const enter = createEvent.keyDown(element, { key: 'Enter', code: 'Enter' });
      fireEvent(element, enter);
      // What the browser would make of Enter – a submit, a click – is called off.
      expect(enter.defaultPrevented).toBe(true);
    });
    expect(confirmed).toEqual([]);
    expect(document.querySelector('form')).toBeNull();
  });

  it('happens once, however often it is pressed', () => {
    const { type, button, confirmed } = show();
    type(DOMAIN, '214');
    const pressed = button();
    act(() => {
      pressed.click();
      pressed.click();
    });
    fireEvent.doubleClick(pressed);
    fireEvent.click(pressed);
    expect(confirmed).toHaveLength(1);
  });

  it('is called off by Cancel', () => {
    const { type, confirmed, cancelled } = show();
    type(DOMAIN, '214');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect([confirmed, cancelled]).toEqual([[], ['cancel']]);
  });
});
