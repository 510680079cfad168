import * as React from 'react';
import { createEvent, fireEvent, screen } from '@testing-library/react';
import { factsWith } from '../../facts/testing';
import { consoleAddress } from '../../webparts/host/consoleAddress';
import { fakeServices } from '../testing/fakeServices';
import { messyFacts } from '../testing/messyFacts';
import { renderScreen } from '../testing/renderScreen';
import { SHOWS_AT_FIRST, ShowsProvider, type Shows } from './shows';
import { Summary } from './Summary';

const CONSOLE = 'https://contoso.sharepoint.com/sites/it/SitePages/Close.aspx';

function show(shows: Partial<Shows> = {}, consoleUrl: string = CONSOLE, facts = messyFacts()) {
  const opened: string[] = [];
  const { services } = fakeServices({ surface: 'embedded' });
  const openLink = (url: string): void => {
    opened.push(url);
  };
  const host = { ...services.host, openLink, address: consoleAddress(() => consoleUrl, openLink) };
  renderScreen(
    <ShowsProvider value={{ ...SHOWS_AT_FIRST, ...shows }}>
      <Summary />
    </ShowsProvider>,
    { facts, given: { host } }
  );
  return { opened };
}

const counters = () => screen.queryByRole('list', { name: 'What stands in the way' });
const blockers = () => [...document.querySelectorAll('li')].filter((row) => /^[A-Z]\d\d /.test(row.textContent?.replace(/^Blocks/, '').trim() ?? ''));

it('shows at first whose tenant it is, five counters and three blockers', () => {
  show();
  expect(screen.getByText('Contoso GmbH')).toBeTruthy();
  expect(counters()?.querySelectorAll('li')).toHaveLength(5);
  expect(blockers()).toHaveLength(3);
});

it('shows what its page wants, and the day always', () => {
  show({ tenant: false, counters: false, blockers: 1 });
  expect(screen.queryByText('Contoso GmbH')).toBeNull();
  expect(counters()).toBeNull();
  expect(blockers()).toHaveLength(1);
  expect(screen.getByRole('heading', { name: 'Earliest closing date' })).toBeTruthy();
});

it('has no list of blockers where none is wanted, and does not say that nothing blocks', () => {
  show({ blockers: 0 });
  expect(screen.queryByRole('heading', { name: 'First in the way' })).toBeNull();
  expect(screen.queryByText('Nothing blocks.')).toBeNull();
});

it('says that nothing blocks only when nothing does', () => {
  show({}, CONSOLE, factsWith());
  expect(screen.getByText('Nothing blocks.')).toBeTruthy();
});

it('opens the console where the host wants it, and leaves a click with Ctrl to the browser', () => {
  const { opened } = show();
  const link = screen.getByRole('link', { name: 'Open the console' });
  fireEvent.click(link);
  expect(opened).toEqual([`${CONSOLE}#/`]);
  const withCtrl = createEvent.click(link, { ctrlKey: true });
  withCtrl.preventDefault = () => {
    throw new Error('taken from the browser');
  };
  fireEvent(link, withCtrl);
  expect(opened).toHaveLength(1);
});

it('has words and no links where its page names no console', () => {
  show({}, 'data:text/html,x');
  expect(screen.queryAllByRole('link')).toEqual([]);
  expect(blockers()).toHaveLength(3);
});
