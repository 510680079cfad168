import { CHECKS } from '.';
import { ALL_CLOUDS } from '../ports/cloud';
import { PORTAL_PAGES } from './portalPages';
import { portalLink, type PortalPage } from './portals';

const PAGES = Object.keys(PORTAL_PAGES) as PortalPage[];
const TENANT = '7d4a0000-0000-4000-8000-0000000000e1';
const US_GOV = /\.us$|\.mil$/;

describe('deep links', () => {
  it.each(ALL_CLOUDS)('exist for every page in %s, over https', (cloud) => {
    for (const page of PAGES) {
      expect([page, new URL(portalLink(page, cloud, TENANT)).protocol]).toEqual([page, 'https:']);
    }
  });

  it('land in this tenant wherever Entra or Azure is asked', () => {
    expect(portalLink('manageTenants', 'worldwide', TENANT)).toBe(
      `https://entra.microsoft.com/${TENANT}/#view/Microsoft_AAD_IAM/DirectorySwitchBlade/subtitle/`
    );
    expect(portalLink('azureSubscriptions', 'china', TENANT)).toMatch(`https://portal.azure.cn/${TENANT}/#view/`);
  });

  it('never leave the sovereign cloud of the United States', () => {
    for (const cloud of ['usGovHigh', 'usGovDod'] as const) {
      expect(PAGES.filter((page) => !US_GOV.test(new URL(portalLink(page, cloud, TENANT)).hostname))).toEqual([]);
    }
  });

  it('never send China to the worldwide portals', () => {
    const hosts = new Set(PAGES.map((page) => new URL(portalLink(page, 'china', TENANT)).hostname));
    expect([...hosts].filter((host) => !host.endsWith('.cn') && host !== 'go.microsoft.com')).toEqual([]);
  });

  it('keep a strange tenant id inside its segment', () => {
    expect(portalLink('devices', 'worldwide', 'a/../#x')).toMatch('https://entra.microsoft.com/a%2F..%2F%23x/#view/');
    expect(portalLink('devices', 'worldwide', '')).toMatch('https://entra.microsoft.com/#view/');
  });

  it('are each used by a check', () => {
    const used = new Set(CHECKS.flatMap(({ actions }) => actions.flatMap((action) => (action.kind === 'portal' ? [action.page] : []))));
    expect(PAGES.filter((page) => !used.has(page))).toEqual([]);
  });
});
