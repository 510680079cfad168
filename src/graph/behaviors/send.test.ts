import { GraphQueryable, graphGet } from '@pnp/graph';
import type { Fetch } from '../options';
import { graphError, json, script } from '../testing/scriptedFetch';
import { Init } from './init';
import { Parse } from './parse';
import { Send } from './send';

function ask(fetch: Fetch, signal?: AbortSignal) {
  const onSent = jest.fn();
  const query = GraphQueryable('').concat('/v1.0/me').using(Init('https://graph.microsoft.com'), Parse(), Send({ fetch, signal, onSent }));
  return { onSent, answer: graphGet(query) };
}

test.each([429, 500, 503])('sends once, also when the answer is %i', async (status) => {
  const { fetch, sent } = script(graphError(status, 'x'));
  await expect(ask(fetch).answer).resolves.toMatchObject({ kind: 'answered', status });
  expect(sent).toHaveLength(1);
});

test.each([[new TypeError('Failed to fetch')], ['text'], [undefined], [null]])('settles when fetch rejects with %s', async (reason) => {
  const fetch = () => Promise.reject(reason);
  await expect(ask(fetch).answer).rejects.toMatchObject({ failed: { failure: { code: 'network' } } });
});

test('settles when fetch throws at once', async () => {
  const fetch = () => {
    throw new Error('no network stack');
  };
  await expect(ask(fetch).answer).rejects.toMatchObject({ failed: { failure: { code: 'network' } } });
});

test('does not start after Stop, although the request had been handed to PnPjs before', async () => {
  const { fetch, sent } = script(json({}));
  const stop = new AbortController();
  const { answer, onSent } = ask(fetch, stop.signal);
  stop.abort();
  await expect(answer).rejects.toMatchObject({ failed: { failure: { code: 'stopped' } } });
  expect(sent).toHaveLength(0);
  expect(onSent).not.toHaveBeenCalled();
});
