import * as React from 'react';

/** What the console is doing to the tenant right now: always in sight, as icon and word. */
export type Activity = 'readOnly' | 'planApproved' | 'running';

export interface ActivityState {
  readonly activity: Activity;
  setActivity(activity: Activity): void;
}

const Context = React.createContext<ActivityState>({ activity: 'readOnly', setActivity: () => undefined });

export const ActivityProvider = Context.Provider;

/** Step 1 sets it when a plan is approved and while a run is on; the identity bar shows it. */
export function useActivity(): ActivityState {
  return React.useContext(Context);
}
