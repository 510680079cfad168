import { Log } from '@microsoft/sp-core-library';
import type { CardContext } from './services';
import type { Shown } from './shown';

const NAME = 'TenantClosureCard';

/** Loads what reading needs and reads the tenant. Never rejects: a card that fails says so itself. */
export async function readLater(context: CardContext, signal: AbortSignal): Promise<Shown> {
  const loaded = await import(/* webpackChunkName: 'card-reading' */ './reading').catch((error: unknown) => {
    Log.warn(NAME, `A part of the card could not be loaded: ${String(error)}`);
    return undefined;
  });
  if (loaded === undefined) {
    return { kind: 'failed', trouble: { kind: 'chunk' } };
  }
  try {
    return await loaded.readTenant(loaded.createServices(context), signal);
  } catch (error) {
    Log.error(NAME, error instanceof Error ? error : new Error(String(error)));
    return { kind: 'failed', trouble: { kind: 'broken' } };
  }
}
