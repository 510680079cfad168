import * as React from 'react';
import { Hidden } from './Hidden';

/** Says something quietly to screen readers. */
export type Announce = (sentence: string) => void;

const Announcer = React.createContext<Announce>(() => undefined);

export function useAnnounce(): Announce {
  return React.useContext(Announcer);
}

/** One polite region for the whole product: two of them would talk over each other. */
export const LiveRegion: React.FC = ({ children }) => {
  const [said, setSaid] = React.useState({ sentence: '', turn: 0 });
  const announce = React.useCallback<Announce>(
    (sentence) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 })),
    []
  );
  return (
    <Announcer.Provider value={announce}>
      {children}
      <Hidden>
        {/* The key makes a repeated sentence a new node, which is read out again. */}
        <span role="status" aria-live="polite">
          <span key={said.turn}>{said.sentence}</span>
        </span>
      </Hidden>
    </Announcer.Provider>
  );
};
