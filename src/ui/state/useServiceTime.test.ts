import type { Host } from '../../ports/host';
import { serviceTime } from './useServiceTime';

const clock = { now: () => 1_000, sleep: () => Promise.resolve() };
const hostAt = (time: () => Promise<number>): Host => ({ serverTime: time }) as Partial<Host> as Host;

test('time is the machine’s until the service was heard, and the service’s from then on', async () => {
  const { host, now } = serviceTime(hostAt(() => Promise.resolve(61_000)), clock);
  expect(now()).toBe(1_000);
  expect(await host.serverTime()).toBe(61_000);
  expect(now()).toBe(61_000);
});

test('a service that cannot tell the time changes nothing', async () => {
  const { host, now } = serviceTime(hostAt(() => Promise.reject(new Error('offline'))), clock);
  await expect(host.serverTime()).rejects.toThrow('offline');
  expect(now()).toBe(1_000);
});
