import { closedTenant, IDS } from '../../facts/testing';
import type { Session } from '../../facts/session';
import type { Draft } from '../task';

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
