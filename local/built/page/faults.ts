/** What should not have happened on this page: it goes to the console, where tests look, and to the frame around, for people. */
export const FAULT = 'tenant-closure-host-fault';

export function tellFault(text: string): void {
  console.error(text);
  window.top?.postMessage({ kind: FAULT, text }, window.location.origin);
}
