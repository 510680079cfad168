import * as React from 'react';
import { Controls } from './Controls';
import type { Session, Summary } from './server';
import { server } from './server';
import { WORDS } from './words';

export interface HostBarProps {
  readonly source: Session['source'];
  /** The tenant is another one now. */
  readonly onAnew: () => void;
  /** What can be chosen of the host. */
  readonly children: React.ReactNode;
}

type Seen =
  | { readonly kind: 'looking' }
  | { readonly kind: 'seen'; readonly summary: Summary; readonly scenarios: readonly string[] }
  | { readonly kind: 'unreachable' };

/** Looks at the tenant at the start, when asked, and whenever the visitor comes back to the page. */
function useTenant(source: Session['source']): readonly [Seen, () => void, () => void] {
  const [seen, setSeen] = React.useState<Seen>({ kind: 'looking' });
  const unreachable = React.useCallback(() => setSeen({ kind: 'unreachable' }), []);
  const look = React.useCallback(() => {
    if (source === 'rehearsal') {
      Promise.all([server.summary(), server.scenarios()]).then(
        ([summary, scenarios]) => setSeen({ kind: 'seen', summary, scenarios }),
        unreachable
      );
    }
  }, [source, unreachable]);
  React.useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  return [seen, look, unreachable];
}

/** The bar above the product: who hosts it, and what the rehearsal tenant does. */
export function HostBar({ source, onAnew, children }: HostBarProps): React.ReactElement {
  const [seen, look, unreachable] = useTenant(source);
  return (
    <form className="host-bar" aria-label={WORDS.bar} onSubmit={(event) => event.preventDefault()}>
      {seen.kind === 'seen' && (
        <Controls
          summary={seen.summary}
          scenarios={seen.scenarios}
          onUnreachable={unreachable}
          onChanged={(what) => {
            look();
            if (what === 'anew') {
              onAnew();
            }
          }}
        />
      )}
      {seen.kind === 'unreachable' && <strong role="alert">{WORDS.unreachable}</strong>}
      {source === 'elsewhere' && <span>{WORDS.elsewhere}</span>}
      {children}
    </form>
  );
}
