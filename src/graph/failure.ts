import type { Answer, Answered, Failed, GraphFailure, GraphFailureCode } from '../ports/graph';
import { type ErrorBody, errorBodyOf } from './errorBody';
import type { Outcome } from './request';

const EXPIRED_PAGE_TOKEN = 'Directory_ExpiredPageToken';

const asksForClaims = ({ headers }: Answered, { codes }: ErrorBody): boolean =>
  // The header is not exposed to scripts on every host, so the code in the body has to do as well.
  /insufficient_claims/i.test(headers['www-authenticate'] ?? '') || codes.includes('insufficient_claims');

/**
 * An object that Active Directory masters. Graph says `Request_BadRequest`, as for any bad body, and in most answers
 * nothing else tells it apart: this is the one place where Graph's English message is looked at, after every code.
 * A wrong guess costs a better explanation and nothing else.
 */
const isSynced = ({ codes, message }: ErrorBody): boolean =>
  codes.some((code) => /on-?premises|dirsync/i.test(code)) || /on-premises mastered/i.test(message);

function badRequestCode(error: ErrorBody): GraphFailureCode {
  if (error.codes.includes(EXPIRED_PAGE_TOKEN)) {
    return 'pageTokenExpired';
  }
  return isSynced(error) ? 'synced' : 'badRequest';
}

function codeOf(answered: Answered, error: ErrorBody): GraphFailureCode {
  const { status } = answered;
  switch (status) {
    case 400:
      return badRequestCode(error);
    case 401:
      return asksForClaims(answered, error) ? 'claimsChallenge' : 'signInExpired';
    case 403:
      return asksForClaims(answered, error) ? 'claimsChallenge' : 'forbidden';
    case 402: // the tenant lacks a licence
    case 451:
      return 'forbidden';
    case 404:
    case 410:
      return 'notFound';
    case 409:
    case 412: // someone else changed it in between
    case 423: // locked by another operation
      return 'conflict';
    case 424:
      return 'dependencyFailed';
    case 429:
    case 509: // "bandwidth limit exceeded", SharePoint's way to throttle
      return 'throttled';
    case 408:
      return 'service';
    case 501: // an unsupported `$select` on users
      return 'badRequest';
    default:
      return status >= 500 ? 'service' : status >= 400 ? 'badRequest' : 'malformed';
  }
}

/** What an answer that isn't a success means. */
export function failureOf(answered: Answered): GraphFailure {
  const error = errorBodyOf(answered.body);
  return {
    code: codeOf(answered, error),
    status: answered.status,
    graphCode: error.code,
    requestId: answered.requestId || error.requestId
  };
}

/**
 * A redirect is an answer: usage reports come as 302 with the address of the file.
 * @see https://learn.microsoft.com/graph/api/reportroot-getmailboxusagedetail
 */
const isAnswer = ({ status, headers }: Answered): boolean =>
  (status >= 200 && status < 300) || (status >= 300 && status < 400 && headers.location !== undefined);

/** The outcome as the port tells it. */
export function answerOf(outcome: Outcome): Answer {
  if (outcome.kind === 'failed' || isAnswer(outcome)) {
    return outcome;
  }
  return { kind: 'failed', failure: failureOf(outcome) } satisfies Failed;
}
