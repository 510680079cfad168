import type { CheckResult } from '../../checks/check';

/** Who said so, where a pass is somebody's word and not, or not only, a reading; empty where it was read. */
export function attestedBy({ kind, message }: CheckResult): string {
  if (kind !== 'pass') {
    return '';
  }
  switch (message.key) {
    case 'attested.one':
    case 'attested.all':
    case 'check.P03.pass':
    case 'check.P05.answered':
    case 'check.S07.saved':
      return message.values.by;
    default:
      return '';
  }
}
