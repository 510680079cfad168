import { refuseExpiredToken, refuseWithClaims } from '../http/identify';
import { refuse, Refusal } from '../http/refusal';
import { refuseExpiredPageToken } from '../odata/pageToken';
import type { Answer } from '../http/answer';
import type { FaultEffect } from './fault';

/** The code that Graph has for a status when the fault names none. */
const CODES: Readonly<Record<number, string>> = {
  400: 'Request_BadRequest',
  401: 'InvalidAuthenticationToken',
  403: 'Authorization_RequestDenied',
  404: 'Request_ResourceNotFound',
  409: 'Directory_ConcurrencyViolation',
  423: 'resourceLocked',
  429: 'TooManyRequests',
  500: 'generalException',
  502: 'BadGateway',
  503: 'serviceNotAvailable',
  504: 'UnknownError'
};

type StatusEffect = Extract<FaultEffect, { readonly kind: 'status' }>;

function headersOf({ headers, retryAfter }: StatusEffect): Record<string, string> {
  return { ...headers, ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }) };
}

/** The answer of a status fault; without a body of its own it is Graph's error, made by whoever catches the refusal. */
export function statusAnswer(effect: StatusEffect): Answer {
  if (effect.body !== undefined) {
    return { status: effect.status, headers: headersOf(effect), body: { kind: 'json', value: effect.body } };
  }
  const code = effect.code ?? CODES[effect.status] ?? 'UnknownError';
  throw new Refusal(effect.status, code, effect.message ?? 'Please retry again later.', headersOf(effect));
}

/** Effects that end a request before anything is carried out. */
export function refuseByFault(effect: FaultEffect, now: number): void {
  switch (effect.kind) {
    case 'claimsChallenge':
      return refuseWithClaims(now);
    case 'expiredToken':
      return refuseExpiredToken();
    case 'expiredPageToken':
      return refuseExpiredPageToken();
    case 'status':
    case 'delay':
    case 'drop':
    case 'shortBatch':
    case 'cutBody':
    case 'notJson':
    case 'nextLinkLoop':
    case 'duplicates':
    case 'emptyPage':
    case 'wrongCount':
    case 'lag':
      return;
    default:
      return refuse(500, 'generalException', `Unknown fault: ${JSON.stringify(effect satisfies never)}`);
  }
}
