import { bearerOf, practise } from '../../testing/practice';
import { SCENARIOS } from '..';
import { NEWER_SPFX_PRINCIPAL } from '../data/microsoftApps';
import type { TenantState } from '../../state';
import { OUR_PRINCIPAL } from './ourPrincipal';
import { withNewerPrincipal } from './newerPrincipal';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const before = SCENARIOS.messy(3, NOW);
const stays = withNewerPrincipal(SCENARIOS.messy, 'stays')(3, NOW);
const gone = withNewerPrincipal(SCENARIOS.messy, 'gone')(3, NOW);

/** What the principal of an application may do, each as `resource scopes`. */
function grantsOf(state: TenantState, appId: string): readonly string[] {
  const client = state.servicePrincipals.find((each) => each.appId === appId)?.id;
  return state.permissionGrants
    .filter(({ clientId }) => clientId === client)
    .map(({ resourceId, scope }) => `${resourceId} ${scope}`)
    .sort();
}

it('signs in with Microsoft’s principal, to which every grant was copied', () => {
  expect([stays.token.appId, gone.token.appId]).toEqual([NEWER_SPFX_PRINCIPAL, NEWER_SPFX_PRINCIPAL]);
  const wanted = grantsOf(before, before.token.appId);
  expect(wanted.length).toBeGreaterThan(1);
  expect([grantsOf(stays, NEWER_SPFX_PRINCIPAL), grantsOf(gone, NEWER_SPFX_PRINCIPAL)]).toEqual([wanted, wanted]);
  expect(new Set(stays.permissionGrants.map(({ id }) => id)).size).toBe(stays.permissionGrants.length);
});

it('leaves the older one as it was, or nothing of it', () => {
  expect(grantsOf(stays, before.token.appId)).toEqual(grantsOf(before, before.token.appId));
  expect(stays.applications).toEqual(before.applications);
  expect([...gone.applications, ...gone.servicePrincipals].filter(({ displayName }) => displayName === OUR_PRINCIPAL)).toEqual([]);
  expect([gone.applications.length, gone.servicePrincipals.length]).toEqual([before.applications.length - 1, before.servicePrincipals.length - 1]);
  const ids = new Set(gone.servicePrincipals.map(({ id }) => id));
  expect(gone.permissionGrants.filter(({ clientId, resourceId }) => !ids.has(clientId) || !ids.has(resourceId))).toEqual([]);
});

it.each(['readable', 'opaque'])('a %s token is taken, and nobody can delete the principal behind it', async (token) => {
  const practice = practise(withNewerPrincipal(SCENARIOS.nearlyClosed, 'gone'));
  const ask = token === 'opaque' ? {} : { bearer: bearerOf(practice, {}) };
  const path = `/servicePrincipals(appId='${NEWER_SPFX_PRINCIPAL}')`;
  expect((await practice.send('DELETE', path, ask)).status).toBe(400);
  expect(practice.rehearsal.violations).toMatchObject([{ kind: 'protectedPrincipal' }]);
  expect((await practice.get(path, ask)).status).toBe(200);
});
