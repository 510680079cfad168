import * as React from 'react';

/** What a page has room for, and its editors want to see. The day is always there. */
export interface Shows {
  /** Whose tenant it is. */
  readonly tenant: boolean;
  /** How many checks have each result. */
  readonly counters: boolean;
  /** How many blockers are named at most. */
  readonly blockers: number;
}

export const SHOWS_AT_FIRST: Shows = { tenant: true, counters: true, blockers: 3 };

/** More than these are a list, and that is the console's. */
export const MOST_BLOCKERS = 10;

const Context = React.createContext(SHOWS_AT_FIRST);

export const ShowsProvider = Context.Provider;
export const useShows = (): Shows => React.useContext(Context);
