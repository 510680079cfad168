import * as v from 'valibot';
import { SCENARIO_NAMES } from '../../../src/rehearsal/scenarios';
import type { RehearsalService } from '../rehearsalService';
import { answer, refusal } from './answers';
import { ADVANCE, FAULTS, LAG, LATENCY, PORTAL, QUOTAS, RESET } from './shapes';
import { summary } from './summary';

type Methods = Readonly<Partial<Record<'GET' | 'POST' | 'DELETE', (request: Request) => Promise<Response> | Response>>>;

/** Reads the body, holds it against its shape, and does what it says. */
async function told<Value>(
  request: Request,
  shape: v.GenericSchema<unknown, Value>,
  does: (value: Value) => unknown
): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  const read = v.safeParse(shape, body);
  if (!read.success) {
    const why = v.summarize(read.issues).replace(/\s+/g, ' ');
    return refusal(400, `This is not what is expected here, so nothing was changed: ${why}`);
  }
  return answer(does(read.output));
}

/** What can be seen of the rehearsal tenant, and turned on it, by path below `/rehearsal/`. */
export function controlRoutes(service: RehearsalService): Readonly<Record<string, Methods>> {
  const { rehearsal } = service;
  const clock = (): object => ({ now: new Date(rehearsal.now()).toISOString() });
  const faults = (): object => rehearsal.faults.list();
  const portal = (): object => ({
    deletedAt: rehearsal.tenant.settings.deletedAt,
    acts: rehearsal.portal.acts(),
    entraChecks: rehearsal.portal.entraChecks()
  });
  return {
    state: { GET: () => answer(summary(service)) },
    tenant: { GET: () => answer(rehearsal.state()) },
    scenarios: { GET: () => answer(SCENARIO_NAMES) },
    log: {
      GET: (request) => {
        const after = Number(new URL(request.url).searchParams.get('after') ?? '0');
        return answer(rehearsal.log.slice(Number.isSafeInteger(after) && after > 0 ? after : 0));
      }
    },
    violations: { GET: () => answer(rehearsal.violations) },
    faults: {
      GET: () => answer(faults()),
      POST: (request) =>
        told(request, FAULTS, (added) => {
          rehearsal.faults.add(...[added].flat());
          return faults();
        }),
      DELETE: () => {
        rehearsal.faults.clear();
        return answer(faults());
      }
    },
    portal: {
      GET: () => answer(portal()),
      // A refusal is an answer, not a mistake of whoever asked: its code stands in `outcome`.
      POST: (request) =>
        told(request, PORTAL, ({ act, target }) => ({ outcome: rehearsal.portal.perform(act, target), ...portal() }))
    },
    clock: {
      GET: () => answer(clock()),
      POST: (request) =>
        told(request, ADVANCE, ({ advanceMs }) => {
          rehearsal.advance(advanceMs);
          return clock();
        })
    },
    latency: {
      GET: () => answer({ ms: service.latencyMs() }),
      POST: (request) =>
        told(request, LATENCY, ({ ms }) => {
          service.setLatencyMs(ms);
          return { ms };
        })
    },
    quotas: {
      GET: () => answer(rehearsal.manners().quotas),
      POST: (request) =>
        told(request, QUOTAS, (quotas) => {
          rehearsal.setManners({ quotas });
          return quotas;
        })
    },
    lag: {
      GET: () => answer(rehearsal.manners().lag),
      POST: (request) =>
        told(request, LAG, (lag) => {
          rehearsal.setManners({ lag });
          return lag;
        })
    },
    reset: {
      POST: (request) =>
        told(request, RESET, ({ scenario = service.scenario(), seed = service.seed() }) => {
          service.begin(scenario, seed);
          return summary(service);
        })
    }
  };
}

/** Answers one request of the control plane. */
export async function control(service: RehearsalService, request: Request): Promise<Response> {
  const routes = controlRoutes(service);
  const name = new URL(request.url).pathname.replace(/^\/rehearsal\/?/, '').replace(/\/$/, '');
  const methods = Object.prototype.hasOwnProperty.call(routes, name) ? routes[name] : undefined;
  if (methods === undefined) {
    return refusal(404, `There is nothing at /rehearsal/${name}. There is: ${Object.keys(routes).join(', ')}.`);
  }
  const does = methods[request.method as keyof Methods];
  return does === undefined
    ? refusal(405, `/rehearsal/${name} takes ${Object.keys(methods).join(', ')}, not ${request.method}.`)
    : does(request);
}
