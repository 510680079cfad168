import type { Message } from '../../loc/message';
import type { Finding, FindingKind } from '../check';

/** One object of the tenant behind a result. */
export function finding(kind: FindingKind, id: string, name: string, extra: string, detail: Message): Finding {
  return { id, kind, name, extra, detail };
}

/** Something that has no name in the tenant: its detail says it all. */
export function circumstance(id: string, detail: Message): Finding {
  return { id, kind: 'circumstance', name: '', extra: '', detail };
}
