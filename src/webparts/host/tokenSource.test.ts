import { createTokenSource } from './tokenSource';

function source(): { ask: ReturnType<typeof createTokenSource>; asked: unknown[] } {
  const asked: unknown[] = [];
  const getToken = (resource: string, options: unknown): Promise<string> => {
    asked.push([resource, options]);
    return Promise.resolve('token');
  };
  return { ask: createTokenSource({ getTokenProvider: () => Promise.resolve({ getToken }) }, 'https://graph'), asked };
}

test('SPFx’s cache is used unless a fresh token is wanted', async () => {
  const { ask, asked } = source();
  expect(await ask({ fresh: false })).toBe('token');
  await ask({ fresh: true });
  expect(asked).toEqual([
    ['https://graph', { useCachedToken: true }],
    ['https://graph', { useCachedToken: false }]
  ]);
});

test.each(['the provider', 'the token'])('%s that never comes is given up', async (which) => {
  const never = new Promise<never>(() => undefined);
  const factory = { getTokenProvider: async () => (which === 'the provider' ? never : { getToken: () => never }) };
  await expect(createTokenSource(factory, 'https://graph', 20)({ fresh: false })).rejects.toThrow();
});
