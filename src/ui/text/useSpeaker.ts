import * as React from 'react';
import { createFormat } from '../../loc/createFormat';
import { loadStrings } from '../../loc/load';
import { createSpeaker, type Speaker } from '../../loc/speaker';
import type { Locale } from '../../ports/host';

export type LoadedText =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly speaker: Speaker }
  | { readonly kind: 'failed' };

/** Loads the sentences of the active language: the one thing that every screen waits for. */
export function useSpeaker(locale: Locale, now: () => number): LoadedText {
  const [text, setText] = React.useState<LoadedText>({ kind: 'loading' });
  React.useEffect(() => {
    let current = true;
    loadStrings(locale).then(
      (sentences) => {
        if (current) {
          setText({ kind: 'loaded', speaker: createSpeaker(sentences, createFormat(locale, now)) });
        }
      },
      () => {
        if (current) {
          setText({ kind: 'failed' });
        }
      }
    );
    return () => {
      current = false;
    };
  }, [locale, now]);
  return text;
}
