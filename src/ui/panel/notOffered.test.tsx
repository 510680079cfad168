import * as React from 'react';
import { screen } from '@testing-library/react';
import type { CheckId } from '../../checks/check';
import type { FactId } from '../../facts';
import { factsWith, unread } from '../../facts/testing';
import type { Cloud } from '../../ports/cloud';
import { useReadiness } from '../state/ReadingContext';
import { renderScreen } from '../testing/renderScreen';
import { PanelBody } from './PanelBody';

const Judged: React.FC<{ readonly id: CheckId }> = ({ id }) => {
  const report = useReadiness().reports.find(({ check }) => check.id === id);
  return report === undefined ? <></> : <PanelBody report={report} />;
};

const CASES: readonly (readonly [cloud: Cloud, check: CheckId, fact: FactId, portal: RegExp])[] = [
  ['usGovHigh', 'P11', 'delegatedAdmins', /^https:\/\/portal\.office365\.us\//],
  ['usGovDod', 'P11', 'delegatedAdmins', /^https:\/\/portal\.apps\.mil\//],
  ['china', 'P08', 'ediscoveryCases', /^https:\/\/go\.microsoft\.com\/fwlink\/p\/\?linkid=850627$/],
  ['china', 'D09', 'bitlockerKeys', /^https:\/\/portal\.azure\.cn\//],
  ['china', 'D05', 'externalIdentities', /^https:\/\/portal\.azure\.cn\//]
];

test.each(CASES)('in %s, %s says that %s is not offered there, and leads to the portal of that cloud', (cloud, check, fact, portal) => {
  const { container } = renderScreen(<Judged id={check} />, { facts: factsWith({ [fact]: unread('notOffered') }), cloud });
  expect(container.textContent).toContain('Microsoft does not offer this reading in your cloud.');
  expect(container.textContent).toContain('Look it up in the admin center of your cloud.');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => portal.test(href))).not.toEqual([]);
  expect(links.filter((href) => /(entra|admin)\.microsoft\.com|portal\.azure\.com/.test(href))).toEqual([]);
});
