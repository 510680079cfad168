import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import type { Answered } from '../../ports/graph';
import { errorBodyOf } from '../errorBody';
import { Fault } from '../fault';
import { headersOf } from '../headers';

const BYTE_ORDER_MARK = /^\uFEFF/;

async function textOfResponse(response: Response): Promise<string> {
  try {
    return (await response.text()).replace(BYTE_ORDER_MARK, '');
  } catch {
    // The connection broke after the headers: nothing is known about the body.
    throw new Fault('network');
  }
}

/** A body that should be JSON; `undefined` when there is none, text when it is text. Throws on broken JSON. */
function parseBody(text: string, contentType: string): unknown {
  if (/json/i.test(contentType) || /^\s*[{[]/.test(text)) {
    return JSON.parse(text);
  }
  return text === '' ? undefined : text;
}

function bodyOf(text: string, contentType: string, ok: boolean): unknown {
  if (ok && /text\/html/i.test(contentType)) {
    // A sign-in page of a proxy, not Graph.
    throw new Fault('malformed');
  }
  try {
    return parseBody(text, contentType);
  } catch {
    if (ok) {
      throw new Fault('malformed');
    }
    // The status of an error says enough.
    return text;
  }
}

/**
 * Keeps status, headers and the whole body of every answer, errors too. PnPjs' `DefaultParse` loses the headers and
 * unwraps anything called `value`, and with it `@odata.count` and `@odata.nextLink`.
 */
export function Parse(): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.parse.replace(async (url, response) => {
      if (response.type === 'opaqueredirect') {
        throw new Fault('malformed');
      }
      const { status } = response;
      const headers = headersOf(response);
      const text = status === 204 ? '' : await textOfResponse(response);
      const body = status === 204 ? undefined : bodyOf(text, headers['content-type'] ?? '', response.ok);
      const requestId = headers['request-id'] ?? errorBodyOf(body).requestId;
      const answered: Answered = { kind: 'answered', status, body, headers, requestId };
      return [url, response, answered];
    });
    return instance;
  };
}
