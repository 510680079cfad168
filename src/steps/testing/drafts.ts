import type { Facts } from '../../facts';
import { closedTenant, IDS } from '../../facts/testing';
import type { Session } from '../../facts/session';
import { resultOf } from '../../ports/work';
import type { Draft, Task } from '../task';

/** What a task would do by itself, without the locks of the road map. */
export function planOf<Choice>(task: Task<Choice>, facts: Facts, choice: Choice): Draft {
  return resultOf(task.plan(facts, choice));
}

/** The obstacles of a draft, each in one line. */
export function obstaclesOf(draft: Draft): readonly string[] {
  return draft.kind === 'obstructed' ? draft.obstacles.map((each) => Object.values(each).join(' ')) : [];
}

/** The planned ids; none of an obstructed draft. */
export function plannedIds(draft: Draft): readonly string[] {
  return draft.kind === 'drafted' ? draft.items.map(({ id }) => id) : [];
}

/** A session whose token holds exactly these scopes. */
export function sessionWith(...scopes: readonly string[]): Session {
  return { ...closedTenant().session, token: { kind: 'read', tenantId: IDS.tenant, scopes, appId: IDS.tokenApp } };
}
