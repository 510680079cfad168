import * as React from 'react';
import { fireEvent, screen, within } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import { viewOf } from '../state/viewAddress';
import { CHECKS } from '../../checks';
import { ListViewProvider } from '../state/ListViewContext';
import { usePlace } from '../state/usePlace';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import Pages from './Pages';

const ids = CHECKS.map(({ id }) => id);

/** Follows the address as the frame does. */
const Followed: React.FC = () => {
  const where = usePlace();
  return (
    <ListViewProvider value={where.view}>
      <Pages {...where} />
    </ListViewProvider>
  );
};

async function show(options: Partial<ScreenOptions> = {}) {
  const rendered = renderScreen(<Followed />, { facts: messyFacts(), ...options });
  await screen.findByRole('heading', { name: 'Checks' });
  return rendered;
}

const shownIds = () => [...document.querySelectorAll('[role=table] a')].map((link) => link.getAttribute('data-check'));
const tile = (name: RegExp) => within(screen.getByLabelText('Show only')).getByRole('button', { name });
const dialog = () => screen.findByRole('dialog');
const press = async (key: string, more: object = {}) => {
  const keyCode = { Escape: 27, ArrowUp: 38, ArrowDown: 40 }[key];
  fireEvent.keyDown(within(await dialog()).getByRole('heading', { level: 2 }), { key, keyCode, ...more });
};

describe('tiles and list', () => {
  it('shows every check, grouped by step, until a tile is pressed', async () => {
    await show();
    expect(shownIds()).toHaveLength(CHECKS.length);
    fireEvent.click(tile(/^Blocks/));
    expect(tile(/^Blocks/).getAttribute('aria-pressed')).toBe('true');
    expect(shownIds()).toHaveLength(Number(/\d+/.exec(tile(/^Blocks/).textContent ?? '')?.[0]));
    expect(shownIds()).toContain('U02');
    expect(shownIds()).not.toContain('P01');
    fireEvent.click(tile(/^Pass/));
    expect(shownIds()).toContain('P01');
    fireEvent.click(tile(/^Blocks/));
    fireEvent.click(tile(/^Pass/));
    expect(shownIds()).toHaveLength(CHECKS.length);
  });

  it('says how many are left, and offers the way back when none is', async () => {
    await show();
    fireEvent.change(screen.getByRole('searchbox', { name: /Search checks/ }), { target: { value: 'order intake' } });
    expect(shownIds()).toEqual(['D02']);
    expect(screen.getByText('1 check shown')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox', { name: /Search checks/ }), { target: { value: 'no such thing' } });
    fireEvent.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(shownIds()).toHaveLength(CHECKS.length);
  });

  it('shows what its address says, and puts into it whatever is changed', async () => {
    const { address } = await show({ address: '?show=blocks&find=contoso&group=nothing&sort=-title' });
    expect(tile(/^Blocks/).getAttribute('aria-pressed')).toBe('true');
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('contoso');
    expect(screen.getByRole('columnheader', { name: 'Check' }).getAttribute('aria-sort')).toBe('descending');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'U 2 & more' } });
    expect(viewOf(address())).toEqual({ kinds: ['blocks'], search: 'U 2 & more', groupBy: 'nothing', sortBy: 'title', direction: 'descending' });
  });

  it('offers a link to what it shows', async () => {
    const written: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => Promise.resolve(written.push(text)) } });
    await show({ address: '?show=waiting' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy a link to this list' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(written).toEqual(['https://contoso.example/closing#/?show=waiting']);
  });

  it('sorts by a column, then the other way round, then not at all', async () => {
    await show();
    const head = screen.getByRole('columnheader', { name: 'Objects' });
    const first = shownIds();
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
    expect(shownIds()).not.toEqual(first);
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('none');
    expect(shownIds()).toEqual(first);
  });

  it('has a dash and not a zero for what is not known', async () => {
    await show();
    const row = screen.getByRole('link', { name: /^P08/ }).closest('[role=row]');
    expect(row?.textContent).toContain('Not known');
    expect(row?.textContent).not.toMatch(/Objects: 0/);
  });

  it('says which facts are behind what could not be checked, and shows those checks', async () => {
    await show();
    const notice = screen.getByText(/never counted as pass/).closest('[role=note]') as HTMLElement;
    expect(notice.textContent).toContain('eDiscovery cases');
    fireEvent.click(within(notice).getByRole('button', { name: /Show what could not be checked/ }));
    expect(shownIds()).toContain('P08');
    expect(shownIds()).not.toContain('P01');
  });

  it('says that nothing is left, with the proof, once everything that can block has passed', async () => {
    await show({ facts: factsWith() });
    expect(screen.getByText('Nothing is left in the way')).toBeTruthy();
    expect(screen.getByText(/All \d+ checks that can block have passed/)).toBeTruthy();
  });
});

describe('the panel', () => {
  it('has an address of its own, opens from a row and closes with Escape back to that row', async () => {
    const { address } = await show();
    const link = screen.getByRole('link', { name: /^U02/ });
    fireEvent.click(link);
    expect(address()).toBe('checks/U02');
    await press('Escape');
    expect(address()).toBe('');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it('leaves a click with Ctrl to the browser, which opens a new tab', async () => {
    const { address } = await show();
    let taken = true;
    // Behind React's own listener: only the browser would come after it.
    const behind = (event: MouseEvent): void => {
      taken = event.defaultPrevented;
      event.preventDefault();
    };
    document.addEventListener('click', behind, { once: true });
    fireEvent.click(screen.getByRole('link', { name: /^U02/ }), { ctrlKey: true });
    expect([taken, address()]).toEqual([false, '']);
  });

  it('goes on and back with the arrow keys, round the ends, and says where it is', async () => {
    const { address } = await show({ address: 'checks/P01' });
    const panel = await dialog();
    expect(panel.textContent).toContain(`1/${CHECKS.length}`);
    await press('ArrowDown');
    expect(address()).toBe('checks/P02');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(address()).toBe(`checks/${ids[ids.length - 1]}`);
  });

  it('follows the order of the list, and stays open when its check is filtered away', async () => {
    const { address } = await show({ address: 'checks/U02' });
    await dialog();
    fireEvent.click(tile(/^Blocks/));
    const blocking = shownIds();
    await press('ArrowDown');
    expect(address()).toBe(`checks/${blocking[blocking.indexOf('U02') + 1]}?show=blocks`);
    fireEvent.click(tile(/^Blocks/));
    fireEvent.click(tile(/^Pass/));
    expect((await dialog()).textContent).toContain(`/${CHECKS.length}`);
  });

  it('leaves the arrow keys to what uses them itself', async () => {
    const { address } = await show({ address: 'checks/U02' });
    fireEvent.keyDown(within(await dialog()).getByRole('searchbox'), { key: 'ArrowDown' });
    expect(address()).toBe('checks/U02');
    await press('ArrowDown', { ctrlKey: true });
    expect(address()).toBe('checks/U02');
  });

  it('takes what the list shows along: into its address, and back', async () => {
    const { address } = await show();
    fireEvent.click(tile(/^Blocks/));
    expect(address()).toBe('?show=blocks');
    fireEvent.click(screen.getByRole('link', { name: /^U02/ }));
    expect(address()).toBe('checks/U02?show=blocks');
    await press('ArrowDown');
    expect(address()).toMatch(/^checks\/[A-Z]\d\d\?show=blocks$/);
    await press('Escape');
    expect(address()).toBe('?show=blocks');
    expect(shownIds()).not.toContain('P01');
  });

  it('does not take the rest of the page away from assistive technology', async () => {
    await show({ address: 'checks/U02' });
    expect((await dialog()).getAttribute('aria-modal')).toBeNull();
    expect(document.querySelector('[aria-hidden=true] [role=table]')).toBeNull();
  });

  it('says what could not be read, why, and with which request', async () => {
    await show({ address: 'checks/P08' });
    const text = (await dialog()).textContent ?? '';
    for (const part of ['Could not check', 'Your role is not enough', 'Forbidden', 'request-403', 'not the same as none']) {
      expect(text).toContain(part);
    }
  });
});
