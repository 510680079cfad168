/**
 * Lets the page have a turn. A message and no timer: browsers hold the timers of a hidden tab back to one a second, and
 * after five minutes to one a minute, so that work in slices would never come to its end there.
 * @see https://developer.chrome.com/blog/timer-throttling-in-chrome-88
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
