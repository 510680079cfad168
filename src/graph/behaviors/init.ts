import type { TimelinePipe } from '@pnp/core';
import { Telemetry } from '@pnp/graph';
import { RejectOnError, ResolveOnData, type Queryable } from '@pnp/queryable';

const PNP_REQUEST_ID = 'X-PnPjs-RequestId';

/**
 * Puts the root of the cloud in front, and asks past every cache: a proof read from a cache would prove nothing.
 *
 * @remarks
 * PnPjs' `DefaultInit` knows the public cloud and one version. Its `combine` also drops a `/` or `|` at the end of an
 * address, which may be the last character of a page token; here addresses are only put behind one another.
 * PnPjs' id of the request is sent under the name that Microsoft support can look up.
 * @see https://learn.microsoft.com/graph/best-practices-concept#reliability-and-support
 */
export function Init(root: string): TimelinePipe<Queryable> {
  return (instance) => {
    instance.using(Telemetry(), RejectOnError(), ResolveOnData());
    instance.on.pre(async (address, init, result) => {
      const { [PNP_REQUEST_ID]: id = '', ...headers } = init.headers as Record<string, string>;
      const request: RequestInit = {
        ...init,
        cache: 'no-store',
        credentials: 'omit',
        // A redirect may lead off Graph, where the token must not go.
        redirect: 'manual',
        headers: { ...headers, 'client-request-id': id }
      };
      return [root + address, request, result];
    });
    return instance;
  };
}
