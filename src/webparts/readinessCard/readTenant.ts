import type { Fact } from '../../facts/fact';
import { openSession } from '../../facts/openSession';
import type { Records } from '../../facts/records';
import { loadRecords } from '../../facts/recordsStore';
import { scanHeadline } from '../../facts/scan';
import { unread } from '../../facts/unread';
import { FACTS_READ, judged } from './judged';
import type { CardServices } from './services';
import type { Shown } from './shown';

/** Reads what three round trips tell, and judges it. Never writes; a service that fails is told, not thrown. */
export async function readTenant({ host, clock, graph, records: store }: CardServices, signal: AbortSignal): Promise<Shown> {
  const session = await openSession(host, clock);
  const load = (tenantId: string, at: string): Promise<Fact<Records>> => loadRecords(store, tenantId, at);
  const { token, now } = session;
  const known = token.kind === 'read' ? await load(token.tenantId, now) : unread('notReadYet');
  const { facts } = await scanHeadline({ graph, clock, session, records: known, signal }, FACTS_READ);
  const { organization } = facts;
  // An opaque token does not name its tenant: what people said is looked up once Graph has.
  const late = token.kind === 'opaque' && organization.kind === 'read';
  return judged(late ? { ...facts, records: await load(organization.value.id, organization.readAt) } : facts);
}
