import { SCENARIOS } from '../scenarios';
import { bearerOf, changed, HOUR, practise, type Practice } from '../testing/practice';

const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';
const HYBRID_IDENTITY = '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2';
const OFF = { onPremisesSyncEnabled: false };

const turnOff = (practice: Practice, version: 'v1.0' | 'beta', body: unknown = OFF, bearer = 'x') =>
  practice.send('PATCH', `/${version}/organization/${practice.rehearsal.tenant.settings.organization.id}`, { body, bearer });

const withAnswer = (syncOffAnswer: 'v1.0' | 'betaOnly' | 'readOnly'): Practice =>
  practise(changed(SCENARIOS.synced, () => ({ syncOffAnswer })));

describe('switching synchronization off', () => {
  test.each([
    ['v1.0', 204, 204],
    ['betaOnly', 400, 204],
    ['readOnly', 400, 400]
  ] as const)('where the service answers %s: v1.0 %i, beta %i', async (answer, v1, beta) => {
    const practice = withAnswer(answer);
    const first = await turnOff(practice, 'v1.0');
    expect(first.status).toBe(v1);
    if (v1 === 400) {
      expect(first.body.error).toMatchObject({
        code: 'Request_BadRequest',
        message: "Property 'onPremisesSyncEnabled' is read-only and cannot be set."
      });
      expect(practice.rehearsal.state().syncOffRequestedAt).toBe('');
    }
    expect((await turnOff(practice, 'beta')).status).toBe(beta);
  });

  test('the synced scenario takes it in beta, and is off 26 hours later, not before', async () => {
    const practice = practise(SCENARIOS.synced);
    expect((await turnOff(practice, 'v1.0')).status).toBe(400);
    await turnOff(practice, 'beta');
    const isOn = async () => (await practice.get('/organization')).body.value[0]?.onPremisesSyncEnabled;
    practice.rehearsal.advance(26 * HOUR - 1);
    expect(await isOn()).toBe(true);
    practice.rehearsal.advance(1);
    expect(await isOn()).toBe(false);
  });

  test('asking twice does not begin the hours anew', async () => {
    const practice = withAnswer('v1.0');
    await turnOff(practice, 'v1.0');
    practice.rehearsal.advance(20 * HOUR);
    expect((await turnOff(practice, 'v1.0')).status).toBe(204);
    practice.rehearsal.advance(6 * HOUR);
    expect((await practice.get('/organization')).body.value[0]?.onPremisesSyncEnabled).toBe(false);
  });

  test.each([[{ onPremisesSyncEnabled: true }], [{ displayName: 'x' }], [{ ...OFF, displayName: 'x' }], [undefined]])(
    '%j is refused',
    async (body) => {
      const practice = withAnswer('v1.0');
      expect((await turnOff(practice, 'v1.0', body ?? {})).status).toBe(400);
      expect(practice.rehearsal.state().syncOffRequestedAt).toBe('');
    }
  );

  test('Hybrid Identity Administrator is enough, Global Reader is not', async () => {
    const practice = withAnswer('v1.0');
    const { users } = practice.rehearsal.state();
    const oid = users[9]?.id ?? '';
    const as = (roleDefinitionId: string) => {
      practice.rehearsal.tenant.roleAssignments.put({ id: 'r', roleDefinitionId, principalId: oid, directoryScopeId: '/' });
      return turnOff(practice, 'v1.0', OFF, bearerOf(practice, { oid }));
    };
    expect((await as(GLOBAL_READER)).status).toBe(403);
    expect((await as(HYBRID_IDENTITY)).status).toBe(204);
  });

  test('of another organization finds nothing', async () => {
    const reply = await withAnswer('v1.0').send('PATCH', '/organization/11111111-1111-4111-8111-111111111111', { body: OFF });
    expect(reply.status).toBe(404);
  });
});
