import * as React from 'react';
import { addressOf, type Place } from './address';
import { FIRST_VIEW, type View } from './listing';

const Context = React.createContext<View>(FIRST_VIEW);

/** What the list of checks shows: links inside the product take it with them. */
export const ListViewProvider = Context.Provider;

/** Addresses of places in which the list stays as it is. */
export function useAddressOf(): (place: Place) => string {
  const view = React.useContext(Context);
  return React.useCallback((place) => addressOf(place, view), [view]);
}
