import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';

/** Plans are sealed by what every browser brings along, and jsdom does not. */
export function provideWebCrypto(): void {
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  Object.defineProperty(globalThis, 'TextEncoder', { value: TextEncoder, configurable: true });
}
