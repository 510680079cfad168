import { judgeAll } from '../checks';
import type { Cloud } from '../ports/cloud';
import { CLOUDS } from '../ports/clouds';
import { FACT_IDS } from './factIds';
import type { FactId } from './index';
import { readOnDemand } from './readOnDemand';
import { emptyRecords } from './recordsStore';
import { scan } from './scan';
import { readFact } from './testing';
import { rehearse } from './testing/rehearse';

/** ms: two scans on a busy machine. */
const SLOW = 60_000;

const US_GOV: readonly FactId[] = ['delegatedAdmins', 'multiTenantOrganization'];

/** What Graph's reference does not offer in each cloud, as the route table has it. */
const NOT_OFFERED: { readonly [In in Cloud]: readonly FactId[] } = {
  worldwide: [],
  usGovHigh: US_GOV,
  usGovDod: US_GOV,
  china: [...US_GOV, 'bitlockerKeys', 'autopilotDevices', 'externalIdentities', 'ediscoveryCases']
};

describe.each(Object.keys(CLOUDS) as Cloud[])('a tenant in %s', (cloud) => {
  it('is read at the root of its cloud; what is not offered there is unread for that reason, and everything else is read', async () => {
    const rehearsed = rehearse('messy', undefined, cloud);
    const { graph, clock, session } = rehearsed;
    const { facts } = await scan({ graph, clock, session, records: readFact(emptyRecords('tenant')) });
    expect(rehearsed.origins()).toEqual([CLOUDS[cloud].graph]);
    const unread = FACT_IDS.flatMap((id) => (facts[id].kind === 'unread' && facts[id].reason !== 'notReadYet' ? [[id, facts[id].reason]] : []));
    expect(unread.sort()).toEqual(NOT_OFFERED[cloud].map((id) => [id, 'notOffered']).sort());

    // A check that lacks one of them says so and never passes.
    const lacking = judgeAll(facts).filter(({ check }) => check.needs.some((id) => NOT_OFFERED[cloud].includes(id)));
    expect(lacking.filter(({ result }) => result.kind === 'pass').map(({ check }) => check.id)).toEqual([]);
    const silent = lacking.filter(({ result }) => result.kind === 'couldNotCheck' && result.reason !== 'notOffered');
    expect(silent.map(({ check }) => check.id)).toEqual([]);
  }, SLOW);

  it('has usage reports in the worldwide cloud only', async () => {
    const { graph, clock, session, download } = rehearse('messy', undefined, cloud);
    const request = { graph, clock, session, download, records: readFact(emptyRecords('tenant')) };
    const { facts } = await readOnDemand('mailboxUsage', request, (await scan(request)).facts);
    expect(facts.mailboxUsage).toMatchObject(cloud === 'worldwide' ? { kind: 'read' } : { kind: 'unread', reason: 'notOffered' });
  }, SLOW);
});
