import { whenIdle } from './whenIdle';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
});

it('waits until the page is idle, and not for ever', async () => {
  const asked: { readonly call: () => void; readonly timeout: number }[] = [];
  Object.assign(globalThis, { requestIdleCallback: (call: () => void, { timeout }: { timeout: number }) => asked.push({ call, timeout }) });
  const seen: string[] = [];
  void whenIdle().then(() => seen.push('idle'));
  await turn();
  expect([seen, asked.length]).toEqual([[], 1]);
  expect(asked[0]?.timeout).toBeGreaterThan(0);
  asked[0]?.call();
  await turn();
  expect(seen).toEqual(['idle']);
});

it('does not wait in a browser that does not tell', async () => {
  const seen: string[] = [];
  void whenIdle().then(() => seen.push('idle'));
  await turn();
  expect(seen).toEqual(['idle']);
});
