import type { FaultScript } from './faultScript';

/** The command that plays exactly this script again and tells its story. */
export function repeats({ task, number }: FaultScript, users: number | 'drawn' = 'drawn'): string {
  return `npm run soak -- --script ${task}/${number}${users === 'drawn' ? '' : ` --users ${users}`}`;
}
