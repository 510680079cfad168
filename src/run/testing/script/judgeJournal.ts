import { inspectJournal } from '../../journal/inspect';
import type { Ledger } from '../../ledger/ledger';
import { replay } from '../../resume';
import type { Story } from './story';
import { violation, type Wrong } from './wrong';

/** What the journal says, put together again, is what the run said of each object. */
export async function lies({ world }: Story, ledger: Ledger): Promise<readonly Wrong[]> {
  const stored = await world.journals.read(ledger.plan.fingerprint);
  const inspection = stored.kind === 'stored' ? await inspectJournal(stored.value, world.tenantId) : undefined;
  if (inspection?.kind !== 'usable') {
    return [violation('the journal of the run is not usable in the end')];
  }
  const again = replay(inspection.journal);
  return ledger.plan.items.flatMap(({ id }, at) => {
    const [written, said] = [JSON.stringify(again.state(at)), JSON.stringify(ledger.state(at))];
    return written === said ? [] : [violation(`the journal says of ${id}: ${written}, the run: ${said}`)];
  });
}
