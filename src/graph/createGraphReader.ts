import type { GraphReader } from '../ports/graph';
import type { ReadCall } from '../routes/call';
import { READS } from '../routes/reads';
import { addressOf, consistencyHeaders } from './address';
import { readBatch } from './batch/readBatch';
import { failed } from './fault';
import type { GraphOptions } from './options';
import { pages } from './pages';
import { persist } from './persist';
import { getRequest } from './request';
import { readRowOf } from './routeTable';
import { createService, type Service } from './service';

/** The reading half, on parts that are there already. */
export function readerOf(service: Service): GraphReader {
  const isOffered = (call: ReadCall): boolean => readRowOf(READS, call, service.cloud) !== 'notOffered';

  return {
    read: async (call, options) =>
      isOffered(call)
        ? persist(service, getRequest(addressOf(call), consistencyHeaders(call), options?.signal))
        : failed('notOffered'),
    readAll: async (calls, options) => {
      const offered = calls.filter(isOffered);
      const rest = [...(await readBatch(service, offered, options?.signal))];
      return calls.map((call) => (isOffered(call) ? (rest.shift() ?? failed('unanswered')) : failed('notOffered')));
    },
    pages: async function* (call, options) {
      yield* isOffered(call) ? pages(service, call, options) : [failed('notOffered')];
    }
  };
}

/**
 * Graph for reading only: all that the readiness dashboard gets. It can't be made to change anything.
 * @throws when `root` is not an address.
 */
export function createGraphReader(options: GraphOptions): GraphReader {
  return readerOf(createService(options));
}
