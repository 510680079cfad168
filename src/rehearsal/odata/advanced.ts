import type { Exchange } from '../exchange';
import { refuse } from '../http/refusal';
import { isEventual } from '../http/request';
import type { Kind } from './kind';

/**
 * Queries that only the search index answers: with `ConsistencyLevel: eventual` and `$count`, and not in Azure AD B2C.
 * @see https://learn.microsoft.com/graph/aad-advanced-queries
 */
export function needIndex<Value extends object>(exchange: Exchange, kind: Kind<Value>, counted: boolean): void {
  if (kind.index === 'directory' && !(isEventual(exchange.request) && counted)) {
    refuse(
      400,
      'Request_UnsupportedQuery',
      "Operator is not supported because the 'ConsistencyLevel:eventual' header is missing. " +
        'Refer to https://aka.ms/graph-docs/advanced-queries for more information'
    );
  }
}

export function refuseInB2c({ tenant }: Exchange): void {
  if (tenant.settings.organization.tenantType === 'AAD B2C') {
    refuse(400, 'Request_UnsupportedQuery', 'This request is not supported by the service.');
  }
}
