import type { RawUser } from '../../raw';

const REPORTS = 9;

/** Who looks after whom: the first leads, and everybody leads up to nine others. Guests and agents have nobody. */
export function managersOf(users: readonly RawUser[]): Record<string, string> {
  const led = users.filter((user) => user.userType === 'Member' && user['@odata.type'] === undefined);
  return Object.fromEntries(
    led.flatMap(({ id }, index) => {
      const manager = led[Math.ceil(index / REPORTS) - 1];
      return manager === undefined ? [] : [[id, manager.id] as const];
    })
  );
}
