import * as React from 'react';
import { createPlan, type Plan } from '../../run/plan';
import { restoreUsers } from '../../steps/restoreUsers';
import type { Obstacle } from '../../steps/task';
import { useAppServices } from '../services';
import { useReadiness } from '../state/ReadingContext';

export type RestorePlanning =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'obstructed'; readonly obstacles: readonly Obstacle[] };

export interface RestorePlan {
  readonly state: RestorePlanning;
  /** Reads the deleted users afresh and plans to bring these back. */
  plan(ids: readonly string[]): void;
}

/** Plans a restore with the care of a deletion: from fresh facts, sealed, reviewed, confirmed. */
export function useRestorePlan(onPlan: (plan: Plan) => void): RestorePlan {
  const { host } = useAppServices();
  const { readAgain } = useReadiness();
  const [state, setState] = React.useState<RestorePlanning>({ kind: 'idle' });
  const plan = async (ids: readonly string[]): Promise<void> => {
    setState({ kind: 'reading' });
    const draft = restoreUsers.plan(await readAgain(['organization', 'me', 'deletedUsers']), { ids });
    if (draft.kind === 'obstructed') {
      setState(draft);
      return;
    }
    const planned = await createPlan('restoreUsers', draft, new Date(await host.serverTime()).toISOString());
    if (planned.kind === 'planned') {
      onPlan(planned.plan);
    } else {
      setState({ kind: 'idle' });
    }
  };
  return { state, plan: (ids) => { void plan(ids); } };
}
