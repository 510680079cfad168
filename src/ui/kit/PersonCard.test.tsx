/** Stands in the way of the toolkit in one test, and for it in the others. */
const mockToolkit = jest.fn();
jest.mock('../people', () => ({ __esModule: true, default: () => mockToolkit() }));

import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import { aUser, closedTenant, factsWith, wholeOf } from '../../facts/testing';
import { judgeAll } from '../../checks';
import { Objects } from '../panel/Objects';
import { WhoStays } from '../step1/WhoStays';
import { axeFinds } from '../testing/axe';
import { renderScreen } from '../testing/renderScreen';
import { PersonCard } from './PersonCard';

const PERSON = { id: 'p', displayName: 'Zoë Ångström', userPrincipalName: 'zoe@contoso.example', words: 'Stays' };
const facts = factsWith();

it('says name, sign-in name and what is said of the person, whatever becomes of the picture', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  mockToolkit.mockImplementation(() => {
    throw new Error('no custom elements');
  });
  const { container } = renderScreen(<PersonCard {...PERSON} />, { facts });
  await waitFor(() => expect(mockToolkit).toHaveBeenCalled());
  for (const text of [PERSON.displayName, PERSON.userPrincipalName, PERSON.words]) {
    expect(screen.getByText(text)).toBeTruthy();
  }
  expect(container.querySelector('.ms-Persona-coin')?.textContent).toBe('ZÅ');
});

it('has a drawing of its own for a name without initials: nothing is asked of an icon font', async () => {
  const warned = jest.spyOn(console, 'warn');
  mockToolkit.mockImplementation(() => {
    throw new Error('no custom elements');
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = renderScreen(<PersonCard {...PERSON} displayName="王伟" />, { facts });
  await waitFor(() => expect(mockToolkit).toHaveBeenCalled());
  expect(container.querySelectorAll('.ms-Persona-coin svg')).toHaveLength(1);
  expect(warned).not.toHaveBeenCalled();
});

it('hides the picture from screen readers, which hear the name', async () => {
  mockToolkit.mockImplementation(() => <b>toolkit</b>);
  renderScreen(<PersonCard {...PERSON} />, { facts });
  const picture = await screen.findByText('toolkit');
  expect(picture.closest('[aria-hidden=true]')).not.toBeNull();
  expect(await axeFinds(document.body)).toEqual([]);
});

it('shows who stays: the acting admin, and whoever was chosen to stay on stand-by', () => {
  renderScreen(<WhoStays />, { facts });
  const people = screen.getByRole('list', { name: 'Stays' });
  expect(people.querySelectorAll('li')).toHaveLength(1);
  expect(people.textContent).toContain('Adele Vance');
  expect(people.textContent).toContain('You, the acting admin');
});

it('gives people among the findings a face', async () => {
  mockToolkit.mockImplementation(() => <b>toolkit</b>);
  const { users } = closedTenant();
  const some = factsWith({ users: wholeOf([...users.items, aUser({ id: 'anna', displayName: 'Anna', userPrincipalName: 'anna@contoso.example' })]) });
  const reportOf = (id: string) => judgeAll(some).find(({ check }) => check.id === id);
  const report = reportOf('U02');
  if (report === undefined) {
    throw new Error('no U02');
  }
  const { container } = renderScreen(<Objects report={report} />, { facts: some });
  expect(screen.getByText('Anna').closest('li')?.textContent).toContain('anna@contoso.example');
  await screen.findByText('toolkit');
  expect(container.querySelectorAll('li b')).toHaveLength(1);
});
