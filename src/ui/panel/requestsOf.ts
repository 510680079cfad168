import type { FactId, Facts } from '../../facts';
import type { Question } from '../../facts/reading/question';
import type { OnDemandId } from '../../facts/source';
import { SOURCES } from '../../facts/sources';
import { READS, type ReadRouteId } from '../../routes/reads';

const ON_DEMAND: Readonly<Record<OnDemandId, ReadRouteId>> = {
  perUserMfa: 'getUserMfaRequirements',
  mailboxUsage: 'getMailboxUsageDetail',
  oneDriveUsage: 'getOneDriveUsageDetail',
  sharePointUsage: 'getSharePointUsageDetail'
};

/** A route of Graph as the reference writes it, with its page there. */
export interface GraphRequest {
  /** `GET /v1.0/users`. */
  readonly text: string;
  readonly docs: string;
}

function routesOf(id: FactId, facts: Facts): readonly ReadRouteId[] {
  const source = SOURCES.find((each) => each.id === id);
  const called = (questions: readonly Question[]): readonly ReadRouteId[] => questions.map(({ call }) => call.route);
  switch (source?.kind) {
    case 'single':
      return called(source.questions);
    case 'after':
      return called(source.questions(facts));
    case 'listing':
      return [source.page.call.route];
    case 'onDemand':
      return [ON_DEMAND[source.id as OnDemandId]];
    case 'given':
    case undefined:
      return [];
  }
}

/** What was asked of Graph for a fact; nothing for what does not come from Graph. */
export function requestsOf(id: FactId, facts: Facts): readonly GraphRequest[] {
  return [...new Set(routesOf(id, facts))].map((route) => {
    const { method, version, path, docs } = READS[route];
    return { text: `${method} /${version}${path}`, docs };
  });
}
