import type { GraphVersion } from '../../routes/route';
import type { Caller } from '../exchange';
import type { Answer } from '../http/answer';
import { corsHeaders, isPreflight, preflightResponse } from '../http/cors';
import { identify } from '../http/identify';
import { errorAnswer, Refusal, refuse, type RequestIds } from '../http/refusal';
import { decodePath, parseQuery, type GraphRequest } from '../http/request';
import { toResponse } from '../http/respond';
import { drawGuid } from '../random';
import { carryOutBatch } from './batch';
import { carryOut } from './carryOut';
import { logAddress, logRequest, pathWithQuery } from './logRequest';
import { processRequest, type Visit } from './process';
import type { Service } from './service';

const BATCH = '/$batch';
const ADDRESS = /^(.*?)\/(v1\.0|beta)(\/.*)?$/;
const REPORT = /\/reports\/(\w+)$/;

async function readBody(request: Request): Promise<unknown> {
  const text = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text();
  if (text === '') {
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.'
    );
  }
}

/** Address and headers; the body is read later, so that a broken one still gets an answer. */
function readAddress(request: Request): GraphRequest {
  const url = new URL(request.url);
  const [, prefix = '', version, path = ''] = ADDRESS.exec(url.pathname) ?? [];
  return {
    method: request.method.toUpperCase(),
    version: version as GraphVersion,
    path: version === undefined ? '' : decodePath(path).replace(/(.)\/$/, '$1'),
    query: parseQuery(url.search),
    base: `${url.origin}${prefix}/${version}`,
    reports: `${url.origin}${prefix}/reports`,
    headers: Object.fromEntries(request.headers),
    body: undefined
  };
}

function recognise(service: Service, request: GraphRequest): Caller | Refusal {
  try {
    return identify(service.tenant, request.headers.authorization);
  } catch (problem) {
    if (problem instanceof Refusal) {
      return problem;
    }
    throw problem;
  }
}

/** A report behind its redirect: no token, for a few minutes. */
function downloadAnswer({ downloads, tenant }: Service, token: string, ids: RequestIds): Answer {
  const file = downloads.fetch(token);
  return file === undefined
    ? errorAnswer(new Refusal(404, 'ResourceNotFound', 'The report is no longer available.'), ids, tenant.now())
    : { status: 200, headers: {}, body: { kind: 'raw', text: file, contentType: 'application/octet-stream' } };
}

/** Answers one HTTP request. Rejects with a TypeError where `fetch` would: when the connection breaks. */
export async function handle(service: Service, http: Request): Promise<Response> {
  if (isPreflight(http)) {
    return preflightResponse(http);
  }
  const requestId = drawGuid(service.random.ids);
  const ids = { requestId, clientRequestId: http.headers.get('client-request-id') ?? requestId };
  const respond = (answer: Answer): Response =>
    toResponse(answer, {
      'request-id': ids.requestId,
      'client-request-id': ids.clientRequestId,
      Date: new Date(service.tenant.now()).toUTCString(),
      'Cache-Control': 'no-cache',
      'OData-Version': '4.0',
      ...corsHeaders(http)
    });

  const address = readAddress(http);
  if (address.path === '') {
    const token = REPORT.exec(new URL(http.url).pathname)?.[1];
    const answer =
      token === undefined
        ? errorAnswer(new Refusal(404, 'BadRequest', 'Invalid version.'), ids, service.tenant.now())
        : downloadAnswer(service, token, ids);
    logAddress(service, http, requestId, answer.status);
    return respond(answer);
  }

  const visit: Visit = {
    request: address,
    ids,
    effects: service.faults.strike({ method: address.method, path: pathWithQuery(address), inBatch: false }),
    signal: http.signal
  };
  const caller = recognise(service, address);
  const outcome = await processRequest(service, visit, async () => {
    if (caller instanceof Refusal) {
      throw caller;
    }
    const whole: Visit = { ...visit, request: { ...address, body: await readBody(http) } };
    return address.path === BATCH && address.method === 'POST'
      ? carryOutBatch(service, whole, caller)
      : carryOut(service, whole, caller);
  });
  logRequest(service, visit, outcome, { batch: '', principal: caller instanceof Refusal ? '' : caller.userId });
  if (outcome.kind === 'dropped') {
    http.signal.throwIfAborted();
    throw new TypeError('Failed to fetch');
  }
  return respond(outcome.answer);
}
