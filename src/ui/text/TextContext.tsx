import * as React from 'react';
import type { Speaker } from '../../loc/speaker';

/** For the error boundary, which is a class; everything else uses `useText`. */
export const TextContext = React.createContext<Speaker | undefined>(undefined);

export const TextProvider = TextContext.Provider;

/** The sentences of the active language. */
export function useText(): Speaker {
  const speaker = React.useContext(TextContext);
  if (speaker === undefined) {
    throw new Error('No TextProvider above this component');
  }
  return speaker;
}
