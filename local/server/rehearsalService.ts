import type { Clock } from '../../src/ports/clock';
import { rehearsalToken } from '../../src/rehearsal/http/token';
import { createRehearsal, type Rehearsal } from '../../src/rehearsal/rehearsal';
import { SCENARIOS, type ScenarioName } from '../../src/rehearsal/scenarios';
import type { GraphService } from './service';
import { expiryAfter } from './session';

/** The rehearsal tenant with what the host bar and tests can turn on it. */
export interface RehearsalService extends GraphService {
  readonly rehearsal: Rehearsal;
  scenario(): ScenarioName;
  seed(): number;
  begin(scenario: ScenarioName, seed: number): void;
  latencyMs(): number;
  setLatencyMs(ms: number): void;
}

/** `graphRoot` is known once the server listens. */
export function createRehearsalService(
  scenario: ScenarioName,
  seed: number,
  clock: Clock,
  graphRoot: () => string
): RehearsalService {
  let chosen = { scenario, seed };
  let latencyMs = 0;
  const rehearsal = createRehearsal({ scenario: SCENARIOS[scenario], seed, clock });

  return {
    rehearsal,
    scenario: () => chosen.scenario,
    seed: () => chosen.seed,
    begin: (name, number) => {
      chosen = { scenario: name, seed: number };
      rehearsal.reset((_, now) => SCENARIOS[name](number, now));
    },
    latencyMs: () => latencyMs,
    setLatencyMs: (ms) => {
      latencyMs = ms;
    },
    now: rehearsal.now,
    handle: async (request) => {
      if (latencyMs > 0) {
        await clock.sleep(latencyMs, request.signal);
      }
      return rehearsal.handle(request);
    },
    session: () => {
      const { organization, actingAdminId, token } = rehearsal.tenant.settings;
      const claims = {
        scp: token.scopes.join(' '),
        tid: organization.id,
        oid: actingAdminId,
        appid: token.appId,
        exp: expiryAfter(rehearsal.now())
      };
      return Promise.resolve({ graphRoot: graphRoot(), token: rehearsalToken(claims), source: 'rehearsal' });
    }
  };
}
