import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import type { Problem } from '../state/problem';
import { renderScreen } from '../testing/renderScreen';
import { Boundary } from './Boundary';
import { ProblemScreen } from './ProblemScreen';

const show = (screenElement: React.ReactElement) => renderScreen(screenElement, { facts: factsWith() });

describe('ProblemScreen', () => {
  const requestIds = ['request-7'];
  it.each<[Problem, RegExp]>([
    [{ kind: 'offline', requestIds }, /Check the connection/],
    [{ kind: 'signIn', requestIds }, /Reload the page/],
    [{ kind: 'role', requestIds }, /Sign in as a Global Administrator/],
    [{ kind: 'scope', scope: 'Organization.Read.All', requestIds }, /approve Organization\.Read\.All/],
    [{ kind: 'scope', scope: '', requestIds }, /approve the requests of Tenant Closure/],
    [{ kind: 'throttled', requestIds }, /in a few minutes/],
    [{ kind: 'unreadable', requestIds }, /Microsoft support/],
    [{ kind: 'wrongCloud', requestIds }, /Open Tenant Closure from/],
    [{ kind: 'otherTenant', token: 'tenant-a', organization: 'tenant-b', requestIds }, /Sign out/]
  ])('says what to do about %j, and gives the request id', (problem, remedy) => {
    const again = jest.fn();
    show(<ProblemScreen problem={problem} onAgain={again} />);
    const text = screen.getByRole('alert').textContent ?? '';
    expect(text).toMatch(remedy);
    expect(text).toContain('request-7');
    expect(text).not.toMatch(/!|please|oops|successfully/i);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(again).toHaveBeenCalledTimes(1);
  });
});

describe('Boundary', () => {
  const silence = () => jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let fault: Error | undefined;
  const Fragile: React.FC = () => {
    if (fault !== undefined) {
      throw fault;
    }
    return <p>whole</p>;
  };

  it('says that a part broke, without the raw exception, and mends it when it can', () => {
    silence();
    fault = new Error('Cannot read properties of undefined');
    show(<Boundary><Fragile /></Boundary>);
    expect(screen.getByRole('alert').textContent).toContain('not in your tenant');
    expect(screen.getByRole('alert').textContent).not.toContain('Cannot read properties');
    fault = undefined;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('whole')).toBeTruthy();
  });

  it('knows a script that did not arrive, which trying again cannot mend', () => {
    silence();
    fault = new Error('Loading chunk 7 failed.');
    show(<Boundary><Fragile /></Boundary>);
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeTruthy();
  });

  it('leaves what stands beside it alone', () => {
    silence();
    fault = new Error('x');
    show(<><p>beside</p><Boundary><Fragile /></Boundary></>);
    expect(screen.getByText('beside')).toBeTruthy();
  });
});
