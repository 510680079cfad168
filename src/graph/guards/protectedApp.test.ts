import { PROTECTED_APPS } from '../../routes/protectedApps';
import { write } from '../../routes/writeCall';
import { graphError } from '../testing/scriptedFetch';
import { bench, claims, opened, TOKEN_APP } from '../testing/tenant';
import { protectedApp, type OwnPrincipal } from './protectedApp';

const SPFX_PRINCIPAL = '08e18876-6177-487e-b8b5-cf950c1e598c';
const OTHER = 'ffffffff-0000-0000-0000-000000000001';
const APP = { target: 'appId' };
const own = (over: Partial<OwnPrincipal> = {}): OwnPrincipal => ({ tokenAppId: TOKEN_APP, ownPrincipal: 'protected', ...over });

test.each([...PROTECTED_APPS.keys()])('%s stays, in either case and in the last act too', (target) => {
  expect(protectedApp(APP, { target: target.toUpperCase() }, own({ ownPrincipal: 'leaves' }))).toBe('protectedApp');
});

test('our own principal goes in the very last act only', () => {
  expect(protectedApp(APP, { target: TOKEN_APP.toUpperCase() }, own())).toBe('protectedApp');
  expect(protectedApp(APP, { target: TOKEN_APP }, own({ ownPrincipal: 'leaves' }))).toBe('allowed');
});

test('others go, also while the token is opaque', () => {
  expect(protectedApp(APP, { target: OTHER }, own())).toBe('allowed');
  expect(protectedApp(APP, { target: OTHER }, own({ tokenAppId: '' }))).toBe('allowed');
  expect(protectedApp(APP, { target: '' }, own({ tokenAppId: '' }))).toBe('allowed');
});

test.each([
  ['of the older principal', TOKEN_APP],
  ['of the newer one', SPFX_PRINCIPAL],
  ['opaque', '']
])('Microsoft’s principal of SPFx stays in the last act too, with a token that is %s', (_, tokenAppId) => {
  for (const ownPrincipal of ['protected', 'leaves'] as const) {
    expect(protectedApp(APP, { target: SPFX_PRINCIPAL }, { tokenAppId, ownPrincipal })).toBe('protectedApp');
  }
});

test('the older principal may go in the last act when the newer one carries us', () => {
  expect(protectedApp(APP, { target: TOKEN_APP }, { tokenAppId: SPFX_PRINCIPAL, ownPrincipal: 'leaves' })).toBe('allowed');
});

test('what is no application is not looked at', () => {
  expect(protectedApp({ target: 'id' }, { target: TOKEN_APP }, own())).toBe('allowed');
});

describe('in the call layer', () => {
  const plannedIds = new Set([TOKEN_APP, OTHER, ...PROTECTED_APPS.keys()]);

  test('a plan that names them all sends only what may go', async () => {
    const all = bench();
    const writer = await opened(all.graph, { plannedIds });
    const answers = await writer.write([...plannedIds].map((appId) => write('deleteServicePrincipal', { appId })));
    expect(all.deleted()).toEqual([expect.stringContaining(OTHER)]);
    expect(answers.filter((answer) => answer.kind === 'refused' && answer.guard === 'protectedApp')).toHaveLength(plannedIds.size - 1);
  });

  test('a fresh token of another application protects that one', async () => {
    let appId = OTHER;
    const all = bench(
      {
        batch: () => {
          appId = TOKEN_APP;
          return graphError(401, 'InvalidAuthenticationToken');
        }
      },
      { claimsOf: () => claims({ appId }) }
    );
    const writer = await opened(all.graph, { plannedIds });
    await expect(writer.write([write('deleteApplication', { appId: TOKEN_APP })])).resolves.toEqual([{ kind: 'refused', guard: 'protectedApp' }]);
    expect(all.deleted()).toHaveLength(1);
  });

  test.each([['readable', claims({ appId: SPFX_PRINCIPAL })], ['opaque', { kind: 'opaque' }]] as const)(
    'no task takes what carries us behind a %s token',
    async (_, said) => {
      const all = bench({}, { claimsOf: () => said });
      const writer = await opened(all.graph, { plannedIds, protectedIds: new Set(), ownPrincipal: 'leaves' });
      const answers = await writer.write([
        write('deleteServicePrincipal', { appId: SPFX_PRINCIPAL }),
        write('deleteApplication', { appId: SPFX_PRINCIPAL.toUpperCase() })
      ]);
      expect(answers).toEqual([{ kind: 'refused', guard: 'protectedApp' }, { kind: 'refused', guard: 'protectedApp' }]);
      expect(all.changes()).toEqual([]);
    }
  );

  test('a token that cannot be looked into leaves it to the ids of the permit', async () => {
    const all = bench({}, { claimsOf: () => ({ kind: 'opaque' }) });
    const writer = await opened(all.graph, { plannedIds, protectedIds: new Set([TOKEN_APP]) });
    const answers = await writer.write([TOKEN_APP, OTHER].map((appId) => write('deleteApplication', { appId })));
    expect(answers).toMatchObject([{ guard: 'protectedId' }, { kind: 'accepted' }]);
  });
});
