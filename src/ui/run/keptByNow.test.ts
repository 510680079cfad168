import { keptByNow } from './keptByNow';

const BERT = { kind: 'exact', value: 'bert' } as const;
const ANNA = { kind: 'exact', value: 'anna' } as const;
const saying = (saved: unknown) => ({ load: () => Promise.resolve(saved), save: () => Promise.resolve() });
const deleting = (keptAdminId: string, ...rules: readonly (typeof BERT | typeof ANNA)[]) =>
  ({ task: 'deleteUsers', choice: { keptAdminId, rules } }) as const;

describe('who is to stay by now', () => {
  it('is whom the order keeps, saved or not, and whom a saved rule keeps, each once', async () => {
    const saved = { keptAdminId: '', rules: [ANNA, BERT] };
    expect(await keptByNow(deleting('', BERT), saying(saved), 'tenant')).toEqual({ kind: 'ordered', order: deleting('', BERT, ANNA) });
    expect(await keptByNow(deleting('', BERT), saying(undefined), 'tenant')).toEqual({ kind: 'ordered', order: deleting('', BERT) });
  });

  it('is the kept admin of both, where they differ', async () => {
    const saved = { keptAdminId: 'anna', rules: [] };
    expect(await keptByNow(deleting(''), saying(saved), 'tenant')).toEqual({ kind: 'ordered', order: deleting('anna') });
    expect(await keptByNow(deleting('carla'), saying(saved), 'tenant')).toEqual({ kind: 'ordered', order: deleting('carla', ANNA) });
    expect(await keptByNow(deleting('anna'), saying(saved), 'tenant')).toEqual({ kind: 'ordered', order: deleting('anna') });
  });

  it('is unknown when what was saved cannot be read, and of no concern to other tasks', async () => {
    expect(await keptByNow(deleting('', BERT), saying('garbage'), 'tenant')).toEqual({ kind: 'unreadable' });
    const order = { task: 'disableMfa', choice: 'none' } as const;
    expect(await keptByNow(order, saying('garbage'), 'tenant')).toEqual({ kind: 'ordered', order });
  });
});
