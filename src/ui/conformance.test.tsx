/** The toolkit needs a browser: e2e/browser/people.test.ts shows it. */
jest.mock('./people', () => ({ __esModule: true, default: () => 'AV' }));

import * as React from 'react';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { screen } from '@testing-library/react';
import { closingDate } from '../checks/closingDate';
import { judgeAll } from '../checks';
import { STEPS, type CheckReport } from '../checks/check';
import { closedTenant, unread } from '../facts/testing';
import ClosingPage from './closing/ClosingPage';
import PerhapsGone from './closing/PerhapsGone';
import { Summary } from './dashboard/Summary';
import { IdentityBar } from './frame/IdentityBar';
import Pages from './frame/Pages';
import { Rail } from './frame/Rail';
import { RehearsalBand } from './frame/RehearsalBand';
import { CheckPanel } from './panel/CheckPanel';
import { ReadBar } from './readiness/ReadBar';
import { FIRST_VIEW } from './state/listing';
import { useReadiness } from './state/ReadingContext';
import { stepStates } from './state/stepStates';
import { FirstRun } from './states/FirstRun';
import { ProblemScreen } from './states/ProblemScreen';
import { Skeleton } from './states/Skeleton';
import StepPage from './steps/StepPage';
import { axeFinds } from './testing/axe';
import { messyFacts } from './testing/messyFacts';
import { renderScreen } from './testing/renderScreen';
import { WaitPicture } from './timeline/WaitPicture';
import { WaitTable } from './timeline/WaitTable';

const nothing = (): void => undefined;
/** What stands where somebody forgot to put something into words. */
const RAW = /\b(ui|check|reason|fact|result)\.[a-z]|\[object|undefined|NaN/;

const facts = messyFacts();
const reports = judgeAll(facts);
const states = stepStates(reports);
const closing = closingDate(reports, facts);
const waits = closing.kind === 'now' ? [] : closing.waits;

const Bar: React.FC = () => <ReadBar reading={useReadiness().reading} onRead={nothing} onStop={nothing} />;
const panelOf = (report: CheckReport) => (
  <CheckPanel report={report} place={1} total={37} onPrevious={nothing} onNext={nothing} onClose={nothing} />
);
const reportOf = (id: string) => reports.find(({ check }) => check.id === id) ?? (reports[0] as CheckReport);

const { records } = closedTenant();
const ended = { id: 'directoryDeleted', by: 'Adele Vance', at: '2026-11-20T12:00:00Z', note: 'Ticket 7' } as const;

/** Every screen, in a state in which it shows as much as it can. */
const SCREENS: readonly (readonly [name: string, screen: React.ReactElement])[] = [
  ['identity bar', <IdentityBar key="x" organization={facts.organization} me={facts.me} />],
  ['identity bar, not read', <IdentityBar key="x" organization={unread('offline')} me={unread('offline')} />],
  ['rehearsal band', <RehearsalBand key="x" />],
  ['rail', <Rail key="x" steps={states.map((state) => ({ kind: 'known', state }))} current={{ kind: 'readiness' }} />],
  ['rail, not read', <Rail key="x" steps={STEPS.map((step) => ({ kind: 'notRead', step }))} current={{ kind: 'step', step: 'mfa' }} />],
  ['reading bar', <Bar key="x" />],
  ['first run', <FirstRun key="x" stopped onRead={nothing} />],
  ['loading', <Skeleton key="x" />],
  ['problem', <ProblemScreen key="x" problem={{ kind: 'scope', scope: 'Domain.Read.All', requestIds: ['r1'] }} onAgain={nothing} />],
  ['readiness', <Pages key="x" place={{ kind: 'readiness' }} page={{ kind: 'readiness' }} view={FIRST_VIEW} onView={nothing} />],
  ['waits as picture', <WaitPicture key="x" waits={waits} now="2026-11-20T12:00:00Z" end={waits[waits.length - 1]?.until ?? ''} />],
  ['waits as table', <WaitTable key="x" waits={waits} />],
  ['dashboard', <Summary key="x" />],
  ['closing page', <ClosingPage key="x" said={ended} records={records} />],
  ['perhaps gone', <PerhapsGone key="x" />],
  ...states.map((state) => [`step ${state.step}`, <StepPage key="x" state={state} />] as const),
  ...['U02', 'P05', 'P08', 'P13', 'S01', 'M01'].map((id) => [`panel ${id}`, panelOf(reportOf(id))] as const)
];

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(file) : /\.tsx?$/.test(entry.name) ? [file] : [];
  });

async function show(element: React.ReactElement): Promise<void> {
  renderScreen(element, { facts, mode: 'rehearsal', surface: 'sharePointPage' });
  if (element.type === StepPage) {
    await screen.findAllByText(/^Proof:/);
  }
}

/** Large ones, which axe takes seconds for: e2e/browser lets it look at them as they are painted, in three themes. */
const SEEN_IN_BROWSER = /^(readiness|step (prepare|cancel|delete|mfa|directory))$/;

it.each(SCREENS.filter(([name]) => !SEEN_IN_BROWSER.test(name)))('%s has no axe violation', async (_, element) => {
  await show(element);
  expect(await axeFinds(document.body)).toEqual([]);
});

it.each(SCREENS)('%s has no nameless control and no raw key', async (_, element) => {
  await show(element);
  const controls = [...document.querySelectorAll('button, a[href]')];
  expect(controls.filter((control) => (control.getAttribute('aria-label') ?? control.textContent ?? '').trim() === '')).toEqual([]);
  expect(document.body.textContent).not.toMatch(RAW);
});

/** What is painted is looked at in a browser: e2e/browser/screens.test.ts. Here is what keeps it paintable. */
it('takes every colour from the theme: no file of the screens has one of its own', () => {
  const files = sources(__dirname).filter((file) => !/basePalettes\.ts$|\.test\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter((file) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(readFileSync(file, 'utf8')))).toEqual([]);
});
