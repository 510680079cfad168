import { realClock } from '../../../../local/server/realClock';
import { createRehearsalService, type RehearsalService } from '../../../../local/server/rehearsalService';
import type { Clock } from '../../../../src/ports/clock';
import type { ScenarioName } from '../../../../src/rehearsal/scenarios';
import type { Site } from '../sites';

export const GRAPH = 'https://graph.microsoft.com';

/** Runs, as quotas need it, but never shows this machine's day: whoever asks the machine for it is found out. */
function clockFrom(start: number): Clock {
  const begun = realClock.now();
  return { ...realClock, now: () => start + realClock.now() - begun };
}

const START = Date.UTC(2031, 4, 6, 9, 30);

export interface PlayedTenant {
  readonly graph: Site;
  readonly service: RehearsalService;
  /** What the browser sent to Graph. */
  readonly sent: readonly SentRequest[];
  /** From now on Graph is silent, until the answer to this is called. */
  hold(): () => void;
}

export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
}

/** The worldwide Graph, played by a rehearsal tenant. */
export function playTenant(scenario: ScenarioName): PlayedTenant {
  const service = createRehearsalService(scenario, 1, clockFrom(START), () => GRAPH);
  const sent: SentRequest[] = [];
  let silence: Promise<unknown> = Promise.resolve();
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    sent.push({ method: request.method, path: pathname + search, authorization: request.headers.get('Authorization') ?? '' });
    await silence;
    return service.handle(request);
  };
  const hold = (): (() => void) => {
    let letGo = (): void => undefined;
    silence = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    return () => letGo();
  };
  return { graph: { origin: GRAPH, answer }, service, sent, hold };
}
