import * as React from 'react';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { ROLE } from '../../facts/roles';
import { aPrincipal, aRoleAssignment, aUser, closedTenant, factsWith, IDS, wholeOf } from '../../facts/testing';
import { createLedger } from '../../run/ledger/ledger';
import { anItem, aPlan, intent, outcome, rejected } from '../../run/testing/samples';
import { useRun, type RunDesk } from '../run/RunContext';
import { axeFinds } from '../testing/axe';
import { renderScreen, type ScreenOptions } from '../testing/renderScreen';
import { provideWebCrypto } from '../testing/webCrypto';
import UsersPage from './UsersPage';

provideWebCrypto();

const { users, organization, roleAssignments, records } = closedTenant();
const second = aUser({ id: IDS.standBy, displayName: 'Sven Tand', userPrincipalName: 'sven@contoso.onmicrosoft.com' });
const syncedAdmin = aUser({ id: 'synced', displayName: 'Synced Admin', source: 'synced' });
const plain = aUser({ id: 'plain', displayName: 'Plain Person' });
const globalAdmin = (id: string) => aRoleAssignment({ templateId: ROLE.globalAdministrator, principal: aPrincipal({ id }) });
const facts = factsWith({
  users: wholeOf([...users.items, second, syncedAdmin, plain]),
  roleAssignments: [...roleAssignments, globalAdmin(IDS.standBy), globalAdmin('synced')]
});
const synced = factsWith({ organization: { ...organization, directorySync: 'on', lastSyncAt: '2026-11-20T11:30:00Z' }, users: wholeOf([...users.items, plain]) });

const show = (options: Partial<ScreenOptions> = {}) => renderScreen(<UsersPage />, { facts, ...options });
const cards = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const card = (name: string) => within(screen.getByRole('region', { name }));

describe('the page of step 1', () => {
  it('has its cards in order; synchronization only where there is or was any', async () => {
    show();
    await screen.findByRole('region', { name: 'Delete users' });
    expect(cards()).toEqual(['Stand-by administrator', 'Block sign-in first', 'Delete users', 'Later']);
  });

  it('begins with synchronization where it is on, and explains the other way', async () => {
    show({ facts: synced });
    await screen.findByRole('region', { name: 'Delete users' });
    expect(cards()[0]).toBe('Directory synchronization');
    fireEvent.click(screen.getByText('Delete on-premises instead'));
    expect(await screen.findByText(/in your own Active Directory/)).toBeTruthy();
  });

  it('has the PowerShell lines guarded by the tenant, and keeps that they were run', async () => {
    const { saved, asked } = show({ facts: synced });
    fireEvent.click(screen.getByText('Turn it off with PowerShell instead'));
    const lines = (await screen.findByText(/Connect-MgGraph/)).textContent ?? '';
    expect(lines.indexOf(`-eq '${IDS.tenant}'`)).toBeLessThan(lines.indexOf('Update-MgOrganization'));
    fireEvent.click(screen.getByRole('button', { name: 'I have run them' }));
    await waitFor(() => expect(saved[0]?.syncOff).toEqual({ kind: 'asked', way: 'powerShell', by: 'Adele Vance', at: '2026-11-20T12:00:00.000Z' }));
    await waitFor(() => expect(asked).toEqual(['again organization,users']));
  });

  it('leads to PowerShell when Graph has refused the change', async () => {
    const held: { desk?: RunDesk } = {};
    const Probe: React.FC = () => {
      held.desk = useRun();
      return <></>;
    };
    renderScreen(
      <>
        <Probe />
        <UsersPage />
      </>,
      { facts: synced }
    );
    const plan = { ...(await aPlan({ items: [anItem({ id: IDS.tenant, kind: 'organization' })] })), task: 'turnOffSync' } as const;
    const ledger = createLedger(plan);
    ledger.apply(intent(0, IDS.tenant));
    ledger.apply(outcome(1, { [IDS.tenant]: rejected('badRequest', 400) }));
    await act(async () =>
      held.desk?.start(plan, () =>
        (async function* () {
          yield { kind: 'began', at: 1, counts: ledger.counts() } as const;
          return { kind: 'ended', end: { kind: 'incomplete' }, ledger } as const;
        })()
      )
    );
    expect(await screen.findByText(/Graph refused the change in both of its versions/)).toBeTruthy();
    expect(await screen.findByText(/Connect-MgGraph/)).toBeTruthy();
  });

  it('only looks again while the 72 hours run', async () => {
    const asked = { kind: 'asked', way: 'graph', by: 'Adele Vance', at: '2026-11-20T11:00:00Z' } as const;
    const shown = show({
      facts: factsWith({
        organization: { ...organization, directorySync: 'on', lastSyncAt: '2026-11-20T11:30:00Z' },
        records: { ...records, syncOff: asked }
      })
    });
    const sync = card('Directory synchronization');
    expect(sync.getByText('Waiting')).toBeTruthy();
    expect(sync.queryByRole('button', { name: /Review plan/ })).toBeNull();
    fireEvent.click(sync.getByRole('button', { name: 'Read synchronization again' }));
    await waitFor(() => expect(shown.asked).toEqual(['again organization,users']));
  });

  it('offers active Global Administrators of the cloud to stand by, and keeps who was chosen', async () => {
    const { saved } = show();
    const choices = card('Stand-by administrator').getAllByRole('radio');
    expect(choices).toHaveLength(2);
    fireEvent.click(card('Stand-by administrator').getByRole('radio', { name: /Sven Tand/ }));
    await waitFor(() => expect(saved[0]?.standByAdminId).toBe(IDS.standBy));
    expect(await card('Stand-by administrator').findByText('Sven Tand stays')).toBeTruthy();
  });

  it('offers nobody while the roles are not known, and says that', () => {
    show({ facts: factsWith({ roleAssignments: { kind: 'unread', reason: 'role', scope: '', graphCode: '', requestIds: [], readAt: '' } as never }) });
    expect(card('Stand-by administrator').queryByRole('radio')).toBeNull();
    expect(card('Stand-by administrator').getByText(/roles could not be read/)).toBeTruthy();
  });

  it('keeps what comes later out of sight, each with its own plan; a last deletion only with a stand-by', async () => {
    show();
    expect(screen.queryByRole('button', { name: /for good/ })).toBeNull();
    fireEvent.click(screen.getByText('Restore, delete for good, and the last deletion'));
    const last = await screen.findByRole('button', { name: /Last deletion/ });
    expect(last.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: 'Review plan: Delete users for good' })).toBeTruthy();
    expect(screen.getByText(/can’t be undone, and closing the tenant does not need it/)).toBeTruthy();
  });

  it('shows who stays and who goes, and changes nothing on a page for watching', async () => {
    const shown = show();
    expect((await screen.findAllByText('Plain Person')).length).toBeGreaterThan(0);
    shown.unmount();
    show({ access: 'watching', facts: factsWith({ records: { ...records, standByAdminId: IDS.standBy } }) });
    await screen.findByRole('region', { name: 'Delete users' });
    expect(screen.queryByRole('button', { name: /Review plan/ })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('has no axe violation with everything open', async () => {
    show({ facts: synced });
    await screen.findByRole('region', { name: 'Delete users' });
    ['Turn it off with PowerShell instead', 'Restore, delete for good, and the last deletion', 'Allow sign-in again'].forEach((title) =>
      fireEvent.click(screen.getByText(title))
    );
    await screen.findByText(/Connect-MgGraph/);
    expect(await axeFinds(document.body)).toEqual([]);
  });
});
