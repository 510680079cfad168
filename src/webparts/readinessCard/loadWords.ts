import { createFormat } from '../../loc/createFormat';
import { loadStrings } from '../../loc/load';
import { createSpeaker, type Speaker } from '../../loc/speaker';
import { WITHOUT_STRINGS } from '../../loc/withoutStrings';
import type { Locale } from '../../ports/host';

/** The words of the card, or the one sentence that can be said without them. */
export type Words =
  | { readonly kind: 'loaded'; readonly speaker: Speaker }
  | { readonly kind: 'missing'; readonly sentence: string };

/** Loads the active language and no other. Never rejects. */
export async function loadWords(locale: Locale): Promise<Words> {
  try {
    // Distances such as "in 90 days" are not said on a card, so it needs no clock.
    return { kind: 'loaded', speaker: createSpeaker(await loadStrings(locale), createFormat(locale, () => NaN)) };
  } catch {
    return { kind: 'missing', sentence: WITHOUT_STRINGS[locale].sentence };
  }
}
