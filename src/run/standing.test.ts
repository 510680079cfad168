import { TASKS } from '../steps';
import { readStanding, takesRole } from './standing';
import { rehearsalWorld, type World } from './testing/rehearsalWorld';
import { demote } from './testing/troubles';

const standing = ({ graph, clock }: World) => readStanding(graph, clock, new AbortController().signal);

describe('the standing of the acting admin', () => {
  it('is read with one request', async () => {
    const world = rehearsalWorld();
    await expect(standing(world)).resolves.toBe('fit');
    expect(world.wire.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
  });

  it('is judged by the check that asks for the role', async () => {
    const world = rehearsalWorld();
    demote(world);
    await expect(standing(world)).resolves.toBe('withoutRole');
  });

  it('is a guest’s as long as the account is another directory’s, also as a member', async () => {
    const world = rehearsalWorld();
    const { tenant } = world.rehearsal;
    const me = tenant.users.get(tenant.settings.actingAdminId);
    if (me !== undefined) {
      tenant.users.put({ ...me, userType: 'Member', userPrincipalName: 'adele_fabrikam.example#EXT#@contoso.onmicrosoft.com' });
    }
    await expect(standing(world)).resolves.toBe('guest');
  });

  it.each(['/me/', '/me?'])('is unread when %s does not answer, or fit by what was read', async (path) => {
    const world = rehearsalWorld();
    world.rehearsal.faults.add({ match: { method: 'GET', path, times: 'always' }, effect: { kind: 'status', status: 503 } });
    await expect(standing(world)).resolves.toBe(path === '/me/' ? 'unread' : 'fit');
  });
});

it('is asked for by every task but those that undo something', () => {
  const asGraphSays = Object.values(TASKS).filter(({ waitsFor }) => takesRole(waitsFor) === 'asGraphSays');
  expect(asGraphSays.map(({ id }) => id)).toEqual(['allowSignIn', 'restoreUsers']);
});
