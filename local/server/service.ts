import type { Session } from './session';

/** Graph as the page's server offers it: its own rehearsal tenant, or another server on this machine. */
export interface GraphService {
  /** Rejects when the connection is to break. */
  handle(request: Request): Promise<Response>;
  /** Service time in ms since 1970: the `Date` of every answer. */
  now(): number;
  session(): Promise<Session>;
}
