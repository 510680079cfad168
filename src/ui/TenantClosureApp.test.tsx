import * as React from 'react';
import { act, configure, fireEvent, render, screen } from '@testing-library/react';
import { fakeServices, type FakeOptions } from './testing/fakeServices';
import { TenantClosureApp } from './TenantClosureApp';

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

function show(options: FakeOptions = {}, over: Partial<ReturnType<typeof fakeServices>['services']> = {}) {
  const fake = fakeServices(options);
  const { access, ...services } = { ...fake.services, ...over };
  return { ...fake, ...render(<TenantClosureApp {...services} readOnly={access === 'watching'} />) };
}

describe('the console', () => {
  it('says what it is and reads nothing until it is asked to', async () => {
    const readAll = jest.fn();
    const { services } = fakeServices();
    show({}, { graph: { ...services.graph, readAll } });
    expect(await screen.findByRole('button', { name: 'Read this tenant' })).toBeTruthy();
    expect(screen.getByText(/Reading changes nothing in the tenant/)).toBeTruthy();
    expect(readAll).not.toHaveBeenCalled();
  });

  it('reads at once for somebody who follows a link', async () => {
    show({ address: 'checks/U02' });
    expect(await screen.findByRole('heading', { name: /No connection/ })).toBeTruthy();
  });

  it('says what happened, what it means and what to do when nothing can be read', async () => {
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Read this tenant' }));
    const problem = await screen.findByRole('alert');
    for (const line of ['What happened', 'What it means', 'What to do']) {
      expect(problem.textContent).toContain(line);
    }
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(screen.queryByText('Last read')).toBeNull();
  });

  it('has the rehearsal across the whole product, and nothing of it in a real tenant', async () => {
    const real = show();
    await screen.findByRole('button', { name: 'Read this tenant' });
    expect(screen.queryByText(/simulated/)).toBeNull();
    real.unmount();
    show({ mode: 'rehearsal' });
    expect(await screen.findByText(/This tenant is simulated/)).toBeTruthy();
    expect(screen.getByText('Rehearsal')).toBeTruthy();
  });

  it('is the main area in Teams, and a region of the page in SharePoint, where headings begin one level lower', async () => {
    const teams = show({ surface: 'teams' });
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getByRole('main')).toBeTruthy();
    teams.unmount();
    show({ surface: 'sharePointPage' });
    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('main')).toBeNull();
    expect(screen.getByRole('region', { name: 'Tenant Closure' })).toBeTruthy();
  });

  it('opens every step before anything has been read', async () => {
    const { services } = show();
    const step = await screen.findByRole('link', { name: /Directory/ });
    fireEvent.click(step);
    expect(services.host.address.current()).toBe('steps/directory');
    expect(step.getAttribute('aria-current')).toBe('page');
  });

  it('changes its colours with its host', async () => {
    const { showTheme, container } = show();
    await screen.findByRole('button', { name: 'Read this tenant' });
    const before = (container.firstElementChild as HTMLElement).className;
    act(() => showTheme('dark'));
    expect((container.firstElementChild as HTMLElement).className).not.toBe(before);
  });

  it('survives a host that can tell neither token nor time', async () => {
    const { services } = fakeServices();
    const broken = () => Promise.reject(new Error('host'));
    show({ address: 'steps/mfa' }, { host: { ...services.host, token: broken, serverTime: broken } });
    fireEvent.click(await screen.findByRole('button', { name: 'Read this tenant' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
