import * as React from 'react';
import { act, render } from '@testing-library/react';
import { createLedger } from '../../run/ledger/ledger';
import type { Plan } from '../../run/plan/plan';
import type { Run, RunOutcome } from '../../run/runEvent';
import { anItem, AT } from '../../run/testing/samples';
import { AppServicesProvider } from '../services';
import { ActivityProvider, type Activity } from '../state/activity';
import { fakeServices } from '../testing/fakeServices';
import { useRunControl, type RunControl } from './useRunControl';

const PLAN: Plan = {
  schema: 2,
  task: 'deleteUsers',
  tenantId: 'tenant',
  tenantName: 'Contoso GmbH',
  initialDomain: 'contoso.onmicrosoft.com',
  items: [anItem()],
  keptIds: ['admin'],
  createdBy: { id: 'admin', name: 'Adele Vance' },
  createdAt: AT,
  fingerprint: 'f'.repeat(64)
};
const COUNTS = createLedger(PLAN).counts();

function show() {
  const held: { control?: RunControl } = {};
  const activities: Activity[] = [];
  const Probe: React.FC = () => {
    held.control = useRunControl();
    return <></>;
  };
  const { services } = fakeServices();
  const page = render(
    <AppServicesProvider value={services}>
      <ActivityProvider value={{ activity: 'readOnly', setActivity: (activity) => activities.push(activity) }}>
        <Probe />
      </ActivityProvider>
    </AppServicesProvider>
  );
  const control = (): RunControl => {
    if (held.control === undefined) {
      throw new Error('not rendered');
    }
    return held.control;
  };
  return { control, activities, leave: page.unmount };
}

/** A run that goes on until it is let go, or until Stop. */
function runs() {
  const begun: AbortSignal[] = [];
  let letGo: (outcome: RunOutcome) => void = () => undefined;
  const outcome = new Promise<RunOutcome>((resolve) => {
    letGo = resolve;
  });
  const begin = (stop: AbortSignal): Run => {
    begun.push(stop);
    return (async function* () {
      yield { kind: 'began', at: 1, counts: COUNTS } as const;
      return outcome;
    })();
  };
  return { begun, begin, letGo };
}

describe('the run of a console', () => {
  it('begins once, however often it is asked to', async () => {
    const { control, activities } = show();
    const { begun, begin } = runs();
    await act(async () => {
      control().start(PLAN, begin);
      control().start(PLAN, begin);
    });
    await act(async () => control().start(PLAN, begin));
    expect(begun).toHaveLength(1);
    expect(control().view).toMatchObject({ kind: 'running', progress: { counts: { planned: 1 } } });
    expect(activities).toEqual(['running']);
  });

  it('hears Stop at once, and shows that it was asked', async () => {
    const { control } = show();
    const { begun, begin } = runs();
    await act(async () => control().start(PLAN, begin));
    await act(async () => control().stop());
    expect(begun[0]?.aborted).toBe(true);
    expect(control().view).toMatchObject({ kind: 'running', stop: 'asked' });
  });

  it('shows why it did not begin, and can begin another one', async () => {
    const { control, activities } = show();
    const first = runs();
    await act(async () => control().start(PLAN, first.begin));
    await act(async () => first.letGo({ kind: 'refused', refusal: { kind: 'busy' } }));
    expect(control().view).toMatchObject({ kind: 'refused', entry: 'begins', refusal: { kind: 'busy' } });
    expect(activities).toEqual(['running', 'readOnly']);
    const second = runs();
    await act(async () => control().start(PLAN, second.begin));
    expect(second.begun).toHaveLength(1);
  });

  it('shows its end with the ledger behind it', async () => {
    const { control } = show();
    const { begin, letGo } = runs();
    await act(async () => control().start(PLAN, begin));
    const ledger = createLedger(PLAN);
    await act(async () => letGo({ kind: 'ended', end: { kind: 'stopped' }, ledger }));
    expect(control().view).toMatchObject({ kind: 'ended', end: { kind: 'stopped' } });
    await act(async () => control().dismiss());
    expect(control().view).toEqual({ kind: 'idle' });
  });

  it('ends calmly when something unexpected breaks it, and another one can begin', async () => {
    const { control, activities } = show();
    const begun: AbortSignal[] = [];
    await act(async () =>
      control().start(PLAN, (stop) =>
        (async function* (): Run {
          begun.push(stop);
          yield { kind: 'began', at: 1, counts: COUNTS };
          throw new TypeError('x is not a function');
        })()
      )
    );
    expect(begun[0]?.aborted).toBe(true);
    expect(control().view).toEqual({ kind: 'broken', plan: PLAN, home: 'deleteUsers', detail: 'TypeError: x is not a function' });
    expect(activities).toEqual(['running', 'readOnly']);
    const second = runs();
    await act(async () => control().start(PLAN, second.begin));
    expect(second.begun).toHaveLength(1);
  });

  it('stops when the host takes the console away', async () => {
    const { control, leave } = show();
    const { begun, begin } = runs();
    await act(async () => control().start(PLAN, begin));
    leave();
    expect(begun[0]?.aborted).toBe(true);
  });
});
