const NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a host name can only mean this machine. */
export function isLoopback(hostname: string): boolean {
  return NAMES.includes(hostname.toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Whether the request was sent to this machine by name. A page of another site can point its own name at 127.0.0.1; its
 * requests then still carry that name.
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers/Host
 */
export function isForThisMachine(host: string | undefined, port: number): boolean {
  return NAMES.some((name) => host?.toLowerCase() === `${name}:${port}` || (port === 80 && host?.toLowerCase() === name));
}

/**
 * Whether a request may move clock, faults and tenant: only from the page itself, or from something that is no browser
 * page and therefore names no origin.
 */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return origin === undefined || origin === `http://localhost:${port}`;
}
