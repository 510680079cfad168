import * as React from 'react';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { CHECKS } from '../../checks';
import type { CheckId } from '../../checks/check';
import { closedTenant, factsWith, unread } from '../../facts/testing';
import { useReadiness } from '../state/ReadingContext';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import { PanelBody } from './PanelBody';

const Judged: React.FC<{ readonly id: CheckId }> = ({ id }) => {
  const report = useReadiness().reports.find(({ check }) => check.id === id);
  return report === undefined ? <></> : <PanelBody report={report} />;
};

const show = (id: CheckId, options: Partial<ScreenOptions> = {}) => renderScreen(<Judged id={id} />, { facts: messyFacts(), ...options });
const names = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** What is saved as a file, as text. */
function files() {
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:x';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const read = (blob: Blob | undefined): Promise<string> =>
    new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob ?? new Blob());
    });
  const text = async (): Promise<string> => {
    await waitFor(() => expect(saved).toHaveLength(1));
    return read(saved[0]);
  };
  return { text };
}

describe('every check', () => {
  it.each(CHECKS.map(({ id }) => [id] as const))('%s says why, what to do, what proves it and where it comes from', (id) => {
    for (const facts of [messyFacts(), factsWith()]) {
      const { container, unmount } = show(id, { facts });
      const headings = [...container.querySelectorAll('h3')].map(({ textContent }) => textContent);
      expect(headings).toEqual(expect.arrayContaining(['Why it matters', 'What to do', 'What will prove it', 'Details']));
      expect(container.textContent).not.toMatch(/\b(ui|check|reason|fact|result)\.[a-z]|\[object|undefined|NaN/);
      unmount();
    }
  });
});

describe('objects', () => {
  it('shows names as the tenant spells them, isolated and never as markup', () => {
    const { container } = show('U02');
    const rtl = screen.getByText(/שרה/);
    expect([rtl.tagName, rtl.getAttribute('dir')]).toEqual(['BDI', 'auto']);
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });

  it('finds objects by any of their words, and says how many', () => {
    show('U02');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'user3' } });
    expect(screen.getByText('User 3')).toBeTruthy();
    expect(screen.queryByText('User 4')).toBeNull();
    expect(screen.getByText('1 of 16')).toBeTruthy();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'nobody at all' } });
    expect(screen.getByText('No object matches')).toBeTruthy();
  });

  it('saves what is shown as CSV that a spreadsheet cannot be made to run', async () => {
    const { text } = files();
    show('U02');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'formula' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    const lines = (await text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('renders a screenful of 100,000 and tells assistive technology how many there are', () => {
    const { container } = renderScreen(<Judged id="U02" />, { facts: messyFacts({}, 100_000) });
    const rows = within(container.querySelector('[role=list]') as HTMLElement).getAllByRole('listitem');
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('100004');
  });

  it('scrolls to the end of a long list', () => {
    const { container } = renderScreen(<Judged id="U02" />, { facts: messyFacts({}, 5000) });
    const list = container.querySelector('[role=list]') as HTMLElement;
    Object.defineProperty(list, 'scrollTop', { value: 5004 * 64 });
    fireEvent.scroll(list);
    expect(within(list).getByText('User 4999')).toBeTruthy();
  });
});

describe('attestation', () => {
  const open = /^Attest in my name: Invoices are downloaded/;

  it('is kept with name, date and note, and judges the check again', async () => {
    const { saved } = show('P13');
    const point = screen.getByText('Invoices are downloaded.').closest('li') as HTMLElement;
    fireEvent.change(within(point).getByRole('textbox'), { target: { value: '  in the safe ' } });
    fireEvent.click(screen.getByRole('button', { name: open }));
    await screen.findByText(/^Attested by Adele Vance/);
    expect(saved[0]?.attestations).toEqual([{ id: 'invoicesDownloaded', by: 'Adele Vance', at: '2026-11-20T12:00:00.000Z', note: 'in the safe' }]);
    expect(screen.getByText('in the safe')).toBeTruthy();
    expect(screen.getByText('Attested. The check has been judged again.')).toBeTruthy();
  });

  it('passes once each point is attested, and can be revoked', async () => {
    const { saved } = show('P13', { facts: factsWith() });
    expect(screen.getByText('Pass')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Revoke: Invoices are downloaded/ }));
    await screen.findByRole('button', { name: open });
    expect(screen.getByText('Needs a person')).toBeTruthy();
    expect(saved[0]?.attestations.some(({ id }) => id === 'invoicesDownloaded')).toBe(false);
  });

  it('changes nothing and says so when the browser keeps nothing', async () => {
    show('P13', { save: () => Promise.reject(new Error('QuotaExceededError')) });
    fireEvent.click(screen.getByRole('button', { name: open }));
    expect(names((await screen.findByRole('alert')).textContent ?? '')).toContain('Nothing has changed');
    expect(screen.queryByText(/^Attested by/)).toBeNull();
  });

  it('says so when the browser does not give back what it was told', () => {
    show('P13', { facts: messyFacts({ records: unread('service') }) });
    expect(screen.queryByRole('button', { name: open })).toBeNull();
    expect(screen.getByText(/Check that the browser may store data/)).toBeTruthy();
  });

  it('is not offered on a page that is for watching only', () => {
    show('P13', { access: 'watching' });
    expect(screen.queryByRole('button', { name: open })).toBeNull();
    expect(screen.getByText(/for watching only/)).toBeTruthy();
  });
});

describe('the billing agreement', () => {
  it('is asked once, kept with the name, and moves the check', async () => {
    const { saved } = show('P05');
    const keep = screen.getByRole('button', { name: 'Keep this answer' });
    expect(keep.hasAttribute('disabled')).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Customer Agreement/ }));
    fireEvent.click(keep);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.billingAgreement).toEqual({ kind: 'answered', agreement: 'mca', by: 'Adele Vance', at: '2026-11-20T12:00:00.000Z' });
    expect(await screen.findByText('Pass')).toBeTruthy();
  });
});

describe('actions', () => {
  it('opens the admin center in this cloud and this tenant', () => {
    const { opened } = show('D02');
    fireEvent.click(screen.getByRole('link', { name: /App registrations/ }));
    expect(opened[0]).toContain(`https://entra.microsoft.com/${closedTenant().organization.id}/`);
  });

  it('goes to the step that does it', () => {
    const { address } = show('U02');
    fireEvent.click(screen.getByRole('button', { name: 'Go to Step 1: Delete users' }));
    expect(address()).toBe('steps/users');
  });

  it('reads on demand only when it is asked to, shows how far it is, and stops', () => {
    const idle = show('M01');
    fireEvent.click(screen.getByRole('button', { name: 'Read now' }));
    expect(idle.asked).toEqual(['demand perUserMfa']);
    idle.unmount();
    const progress = [{ fact: 'perUserMfa', read: 40, total: 200 }] as const;
    const busy = show('M01', { reading: { onDemand: ['perUserMfa'], progress } });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('20');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(busy.asked).toEqual(['stopDemand']);
  });
});
