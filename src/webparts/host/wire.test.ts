import { browserClock } from './browserClock';
import { createDownload } from './download';
import { timedFetch } from './timedFetch';

/** A service that answers only when it is given up. */
const silent = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => {
    const end = (): void => reject(new DOMException('gave up', 'AbortError'));
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) {
      end();
    }
  });

describe('a request', () => {
  test('passes through with status, headers and body', async () => {
    const answer = await timedFetch(() => Promise.resolve(new Response('{}', { status: 201, headers: { 'request-id': 'r' } })))('u', {});
    expect([answer.status, answer.headers.get('request-id'), await answer.text()]).toEqual([201, 'r', '{}']);
  });

  test('may have no body', async () => {
    const answer = await timedFetch(() => Promise.resolve(new Response(null, { status: 204 })))('u', {});
    expect([answer.status, await answer.text()]).toEqual([204, '']);
  });

  test('is given up after its limit', async () => {
    await expect(timedFetch(silent, 5)('u', {})).rejects.toThrow('gave up');
  });

  test('is given up when its body stops half-way', async () => {
    const stuck = (_: string, { signal }: RequestInit): Promise<Response> =>
      Promise.resolve({ ...new Response(), arrayBuffer: () => silent('', { signal }) } as unknown as Response);
    await expect(timedFetch(stuck, 5)('u', {})).rejects.toThrow('gave up');
  });

  test('is given up when the caller says so, before or during', async () => {
    const during = new AbortController();
    const asked = timedFetch(silent, 60_000)('u', { signal: during.signal });
    during.abort();
    await expect(asked).rejects.toThrow('gave up');
    await expect(timedFetch(silent, 60_000)('u', { signal: during.signal })).rejects.toThrow('gave up');
  });
});

describe('a download', () => {
  test('carries nothing of ours', async () => {
    const sent: unknown[] = [];
    const ask = (url: string, init: RequestInit): Promise<Response> => {
      sent.push([url, init.credentials, init.headers]);
      return Promise.resolve(new Response('a,b'));
    };
    expect(await createDownload(ask)('https://reports.example/x')).toEqual({ kind: 'text', text: 'a,b' });
    expect(sent).toEqual([['https://reports.example/x', 'omit', undefined]]);
  });

  test.each([
    ['refused', () => Promise.resolve(new Response('', { status: 403 }))],
    ['lost', () => Promise.reject(new TypeError('Failed to fetch'))]
  ])('that is %s has failed', async (_, ask) => {
    expect(await createDownload(ask)('u')).toEqual({ kind: 'failed' });
  });
});

describe('the clock', () => {
  test('sleeps, not less than nothing', async () => {
    const before = browserClock.now();
    await browserClock.sleep(10);
    await browserClock.sleep(-1);
    expect(browserClock.now() - before).toBeGreaterThanOrEqual(9);
  });

  test('wakes when it is told to', async () => {
    const alarm = new AbortController();
    const sleeping = browserClock.sleep(60_000, alarm.signal);
    alarm.abort();
    await sleeping;
    await browserClock.sleep(60_000, alarm.signal);
    expect(alarm.signal.aborted).toBe(true);
  });
});
