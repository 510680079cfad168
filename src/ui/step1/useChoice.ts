import * as React from 'react';
import { loadChoice, NO_CHOICE, saveChoice } from '../../steps/choiceStore';
import type { DeleteUsersChoice } from '../../steps/deleteUsers';
import { useAppServices } from '../services';

/** Who is to stay, as it was left. `unreadable`: nothing may be planned, it could protect somebody. */
export type ChoiceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'loaded'; readonly choice: DeleteUsersChoice; readonly saved: 'saved' | 'notSaved' };

export interface Choice {
  readonly state: ChoiceState;
  set(choice: DeleteUsersChoice): void;
  /** Gives up what can't be read. */
  discard(): void;
}

/** Loads the choice of this tenant and keeps every change of it. */
export function useChoice(tenantId: string): Choice {
  const { settings } = useAppServices();
  const [state, setState] = React.useState<ChoiceState>({ kind: 'loading' });
  React.useEffect(() => {
    let current = true;
    void loadChoice(settings, tenantId).then((loaded) => {
      if (current) {
        setState(loaded.kind === 'loaded' ? { ...loaded, saved: 'saved' } : loaded);
      }
    });
    return () => {
      current = false;
    };
  }, [settings, tenantId]);
  const set = React.useCallback(
    (choice: DeleteUsersChoice): void => {
      setState({ kind: 'loaded', choice, saved: 'saved' });
      saveChoice(settings, tenantId, choice).catch(() => setState({ kind: 'loaded', choice, saved: 'notSaved' }));
    },
    [settings, tenantId]
  );
  const discard = React.useCallback(() => set(NO_CHOICE), [set]);
  return { state, set, discard };
}
