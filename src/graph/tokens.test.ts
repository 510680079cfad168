import { Fault } from './fault';
import { createTokens } from './tokens';

function provider(...fresh: readonly string[]) {
  const asked: boolean[] = [];
  const left = [...fresh];
  const getToken = async ({ fresh: isFresh }: { fresh: boolean }): Promise<string> => {
    asked.push(isFresh);
    return isFresh ? (left.shift() ?? '') : 'old';
  };
  return { asked, tokens: createTokens(getToken) };
}

test('many refused requests renew once', async () => {
  const { asked, tokens } = provider('new');
  await expect(Promise.all([tokens.renew('old'), tokens.renew('old'), tokens.renew('old')])).resolves.toEqual(['new', 'new', 'new']);
  await expect(tokens.renew('old')).resolves.toBe('new');
  expect(asked).toEqual([true]);
});

test('goes on with the fresh token although the provider still hands out the old one', async () => {
  const { tokens } = provider('new');
  await tokens.renew('old');
  await expect(tokens.current()).resolves.toBe('new');
});

test('renews the renewed token as well', async () => {
  const { tokens } = provider('new', 'newer');
  await tokens.renew(await tokens.renew('old'));
  await expect(tokens.current()).resolves.toBe('old');
  await expect(tokens.renew('new')).resolves.toBe('newer');
});

test('asks again when the fresh token was the same', async () => {
  const { asked, tokens } = provider('old', 'new');
  await expect(tokens.renew('old')).resolves.toBe('old');
  await expect(tokens.renew('old')).resolves.toBe('new');
  expect(asked).toEqual([true, true]);
});

test.each([
  ['rejects', () => Promise.reject(new Error('AADSTS50058'))],
  ['rejects with nothing', () => Promise.reject()],
  ['has none', () => Promise.resolve('')],
  ['has undefined', () => Promise.resolve(undefined as unknown as string)]
])('a provider that %s means: sign in again', async (_, getToken) => {
  const tokens = createTokens(getToken);
  await expect(tokens.current()).rejects.toBeInstanceOf(Fault);
  await expect(tokens.renew('old')).rejects.toMatchObject({ failed: { failure: { code: 'signInExpired', status: 0 } } });
});

test('a failed renewal is not remembered', async () => {
  const { tokens } = provider('');
  await expect(tokens.renew('old')).rejects.toBeInstanceOf(Fault);
  await expect(tokens.renew('old')).rejects.toBeInstanceOf(Fault);
  await expect(tokens.current()).resolves.toBe('old');
});
