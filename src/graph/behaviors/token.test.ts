import { GraphQueryable, graphGet } from '@pnp/graph';
import { Fault } from '../fault';
import { json, script } from '../testing/scriptedFetch';
import { Init } from './init';
import { Parse } from './parse';
import { Send } from './send';
import { isBelow, Token } from './token';

function ask(initRoot: string, tokenRoot: string) {
  const { fetch, sent } = script(json({}));
  const query = GraphQueryable('')
    .concat('/v1.0/me')
    .using(Init(initRoot), Parse(), Token(tokenRoot, 'secret'), Send({ fetch, signal: undefined, onSent: () => undefined }));
  return { sent, answer: graphGet(query) };
}

test('adds the token', async () => {
  const { sent, answer } = ask('https://graph.microsoft.com', 'https://graph.microsoft.com');
  await answer;
  expect(sent[0]?.headers.get('Authorization')).toBe('Bearer secret');
});

test('sends nothing to another host', async () => {
  const { sent, answer } = ask('https://evil.example', 'https://graph.microsoft.com');
  await expect(answer).rejects.toBeInstanceOf(Fault);
  expect(sent).toHaveLength(0);
});

test.each([
  ['https://graph.microsoft.com', 'https://graph.microsoft.com/v1.0/me', true],
  ['https://h/graph', 'https://h/graph/v1.0/me', true],
  ['https://h/graph', 'https://h/graphics/v1.0/me', false],
  ['https://h/graph', 'https://h/graph/../v1.0/me', false],
  ['https://h', 'https://u@h/v1.0/me', false]
])('%s and %s: %s', (root, url, expected) => {
  expect(isBelow(root, new URL(url))).toBe(expected);
});
