/**
 * Both web parts in SPFx's own order of calls, with as much of SPFx as that takes. In a browser, from the package:
 * e2e/browser/webparts.test.ts.
 */
const mockPane = jest.fn();
jest.mock('@microsoft/sp-webpart-base', () => ({ BaseClientSideWebPart: class {} }));
jest.mock('@microsoft/sp-core-library', () => ({ Log: { warn: jest.fn() }, Version: { parse: (text: string) => ({ text }) } }));
jest.mock('@microsoft/sp-property-pane', () => {
  mockPane();
  const field = (targetProperty: string, properties: object): object => ({ targetProperty, properties });
  return { PropertyPaneToggle: field, PropertyPaneSlider: field, PropertyPaneTextField: field };
});
jest.mock('TenantClosureWebPartStrings', () => ({ Group: 'Group', About: 'About' }), { virtual: true });
jest.mock('ReadinessDashboardWebPartStrings', () => ({ ConsoleWrong: 'Wrong' }), { virtual: true });

import { act, within } from '@testing-library/react';
import ReadinessDashboardWebPart from './readinessDashboard/ReadinessDashboardWebPart';
import TenantClosureWebPart from './tenantClosure/TenantClosureWebPart';

/** What SPFx calls on a web part; to its subclasses these are protected. */
interface Called {
  context: object;
  properties: object;
  domElement: HTMLElement;
  readonly dataVersion: { readonly text: string };
  onThemeChanged(theme: object | undefined): void;
  onInit(): Promise<void>;
  render(): void;
  onDispose(): void;
  onAfterDeserialize(properties: unknown, version: unknown): object;
  loadPropertyPaneResources(): Promise<void>;
  getPropertyPaneConfiguration(): { readonly pages: readonly object[] };
}

const media = { matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() };
const asked: { readonly url: string; readonly signal: AbortSignal | undefined }[] = [];
const resources: string[] = [];

beforeEach(() => {
  asked.length = 0;
  resources.length = 0;
  Object.assign(window, { matchMedia: () => media });
  Object.assign(globalThis, {
    fetch: (url: string, init?: RequestInit) => {
      asked.push({ url, signal: init?.signal ?? undefined });
      // The page's own origin says the time; Graph keeps everybody waiting.
      return url.startsWith('https://') ? new Promise(() => undefined) : Promise.reject(new TypeError('Failed to fetch'));
    }
  });
  window.location.hash = '';
});

const context = (graph: string): object => ({
  pageContext: {
    cultureInfo: { currentUICultureName: 'en-US' },
    web: { absoluteUrl: 'https://contoso.sharepoint.com/sites/it' },
    legacyPageContext: { msGraphEndpointUrl: graph }
  },
  aadTokenProviderFactory: {
    getTokenProvider: () =>
      Promise.resolve({
        getToken: (resource: string) => {
          resources.push(resource);
          return Promise.resolve('opaque');
        }
      })
  },
  sdks: { microsoftTeams: undefined },
  serviceScope: {}
});

/** A web part on a page, before SPFx has begun with it. */
function placed(Part: new () => unknown, properties: unknown, graph: string = 'graph.microsoft.com'): Called {
  const part = new Part() as Called;
  const domElement = document.createElement('div');
  document.body.append(domElement);
  return Object.assign(part, { context: context(graph), domElement, properties: part.onAfterDeserialize(properties, {}) });
}

async function begun(part: Called): Promise<Called> {
  part.onThemeChanged({ isInverted: true, palette: { white: '#111' } });
  await act(() => part.onInit());
  act(() => part.render());
  return part;
}

/** Lets pending work go on until something is so; a test that waits in vain fails by what it expects. */
async function until(reached: () => boolean): Promise<void> {
  for (let turns = 0; turns < 400 && !reached(); turns += 1) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  }
}

test('what property panes are made of is loaded when one is opened, and not before', async () => {
  const parts = [placed(TenantClosureWebPart, {}), placed(ReadinessDashboardWebPart, {})];
  expect(parts.map((part) => part.getPropertyPaneConfiguration())).toEqual([{ pages: [] }, { pages: [] }]);
  expect(mockPane).not.toHaveBeenCalled();
  await Promise.all(parts.map((part) => part.loadPropertyPaneResources()));
  expect(mockPane).toHaveBeenCalledTimes(1);
  const [pane, dashboardPane] = parts.map((part) => JSON.stringify(part.getPropertyPaneConfiguration()));
  const targets = (text: string | undefined): string[] => [...(text ?? '').matchAll(/"targetProperty":"(\w+)"/g)].map(([, name]) => name ?? '');
  expect([targets(pane), targets(dashboardPane)]).toEqual([['readOnly'], ['showTenant', 'showCounters', 'blockers', 'consoleUrl']]);
});

const PARTS = [
  ['console', TenantClosureWebPart],
  ['dashboard', ReadinessDashboardWebPart]
] as const;

describe.each(PARTS)('the %s', (_, Part) => {
  test('taken away while it begins, it shows nothing and listens to nothing', async () => {
    const part = placed(Part, {});
    const starts = part.onInit();
    part.onDispose();
    await starts;
    part.render();
    expect(part.domElement.innerHTML).toBe('');
    expect(media.removeEventListener.mock.calls).toEqual(media.addEventListener.mock.calls);
  });

  test('has its first colours from the theme that came before it, and leaves nothing behind', async () => {
    media.addEventListener.mockClear();
    media.removeEventListener.mockClear();
    const part = await begun(placed(Part, {}));
    await within(part.domElement).findAllByText(/./);
    expect(part.domElement.innerHTML).not.toBe('');
    act(() => part.onDispose());
    expect(part.domElement.innerHTML).toBe('');
    expect(media.addEventListener).toHaveBeenCalled();
    expect(media.removeEventListener.mock.calls).toEqual(media.addEventListener.mock.calls);
    part.render();
    expect(part.domElement.innerHTML).toBe('');
  });
});

test('the dashboard asks Graph of the page’s cloud, with a token for that cloud, and stops when it is taken away', async () => {
  const part = await begun(placed(ReadinessDashboardWebPart, {}, 'graph.microsoft.us'));
  const toGraph = (): typeof asked => asked.filter(({ url }) => url.startsWith('https://graph.'));
  await until(() => toGraph().length > 0);
  expect(toGraph().map(({ url }) => new URL(url).origin)).toContain('https://graph.microsoft.us');
  expect(new Set(resources)).toEqual(new Set(['https://graph.microsoft.us']));
  expect(toGraph().map(({ signal }) => signal?.aborted)).not.toContain(true);
  act(() => part.onDispose());
  expect(new Set(toGraph().map(({ signal }) => signal?.aborted))).toEqual(new Set([true]));
});

test.each([
  ['the console', TenantClosureWebPart, { readOnly: 'yes' }, { readOnly: true }],
  ['the dashboard', ReadinessDashboardWebPart, { consoleUrl: 7, blockers: '9' }, { consoleUrl: '', showTenant: true, showCounters: true, blockers: 3 }]
])('%s puts right what an older version stored', (_, Part, stored, read) => {
  expect(placed(Part, stored).properties).toEqual(read);
});
