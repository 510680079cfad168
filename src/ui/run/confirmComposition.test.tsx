import * as React from 'react';
import { createEvent, fireEvent, screen } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import type { Confirmation } from '../../run/plan/confirmation';
import type { Plan } from '../../run/plan/plan';
import { anItem, AT } from '../../run/testing/samples';
import { renderScreen } from '../testing/renderScreen';
import { ConfirmDialog } from './ConfirmDialog';

const DOMAIN = 'contoso.onmicrosoft.com';
const PLAN: Plan = {
  schema: 2,
  task: 'deleteUsers',
  tenantId: 'tenant',
  tenantName: 'Contoso GmbH',
  initialDomain: DOMAIN,
  items: [anItem({ id: 'a' }), anItem({ id: 'b' })],
  keptIds: ['admin'],
  createdBy: { id: 'admin', name: 'Adele Vance' },
  createdAt: AT,
  fingerprint: 'f'.repeat(64)
};

function show() {
  const confirmed: Confirmation[] = [];
  renderScreen(<ConfirmDialog plan={PLAN} onCancel={() => undefined} onConfirm={(typed) => confirmed.push(typed)} />, { facts: factsWith() });
  const [domain, count] = screen.getAllByRole('textbox') as [HTMLInputElement, HTMLInputElement];
  const button = (): HTMLButtonElement => screen.getByRole('button', { name: /^Delete 2 users/ }) as HTMLButtonElement;
  return { confirmed, domain, count, button };
}

/** What an input method does: text that changes while it is composed, and what stays in the end. */
function compose(field: HTMLInputElement, steps: readonly string[], kept: string): void {
  fireEvent.compositionStart(field);
  steps.forEach((data) => {
    fireEvent.compositionUpdate(field, { data });
    fireEvent.change(field, { target: { value: data } });
  });
  fireEvent.compositionEnd(field, { data: kept });
  fireEvent.change(field, { target: { value: kept } });
}

describe('text from an input method', () => {
  it('confirms nothing by the Enter that ends a composition', () => {
    const { domain, count, confirmed, button } = show();
    fireEvent.change(domain, { target: { value: DOMAIN } });
    fireEvent.compositionStart(count);
    fireEvent.change(count, { target: { value: '2' } });
    const enter = createEvent.keyDown(count, { key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true });
    fireEvent(count, enter);
    fireEvent.compositionEnd(count, { data: '2' });
    expect([enter.defaultPrevented, confirmed]).toEqual([true, []]);
    fireEvent.click(button());
    expect(confirmed).toEqual([{ domain: DOMAIN, count: '2' }]);
  });

  it.each([
    ['full-width letters', 'ｃｏｎｔｏｓｏ．ｏｎｍｉｃｒｏｓｏｆｔ．ｃｏｍ'],
    ['an ideographic full stop', 'contoso。onmicrosoft。com'],
    ['a decomposed letter', 'contóso.onmicrosoft.com'.normalize('NFD')],
    ['a letter that only looks the same', 'cоntoso.onmicrosoft.com'],
    ['a Turkish dotless i', 'contoso.onmıcrosoft.com'],
    ['what upper case makes of i in Turkish', 'contoso.onmİcrosoft.com']
  ])('is taken as it stands, whatever it looks like: %s', (_, text) => {
    const { domain, count, confirmed, button } = show();
    compose(domain, [text.slice(0, 3), text], text);
    fireEvent.change(count, { target: { value: '2' } });
    expect(button().disabled).toBe(true);
    fireEvent.click(button());
    expect(confirmed).toEqual([]);
  });

  it('confirms once it is exactly the domain, also when it was composed', () => {
    const { domain, count, confirmed, button } = show();
    compose(domain, ['ｃ', 'contoso', DOMAIN], DOMAIN);
    compose(count, ['２'], '2');
    fireEvent.click(button());
    expect(confirmed).toEqual([{ domain: DOMAIN, count: '2' }]);
  });
});
