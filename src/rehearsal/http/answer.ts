/** What the tenant says to one request, before it becomes an HTTP response or an item of a batch. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AnswerBody;
}

export type AnswerBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** `text/plain`: `/users/$count`. */
  | { readonly kind: 'text'; readonly text: string }
  /** Sent as it is, whatever the content type says: files and broken answers. */
  | { readonly kind: 'raw'; readonly text: string; readonly contentType: string };

export const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

export function json(value: unknown, status = 200): Answer {
  return { status, headers: {}, body: { kind: 'json', value } };
}

export function text(value: string): Answer {
  return { status: 200, headers: {}, body: { kind: 'text', text: value } };
}

export function noContent(): Answer {
  return { status: 204, headers: {}, body: { kind: 'none' } };
}

export function found(location: string): Answer {
  return { status: 302, headers: { Location: location }, body: { kind: 'none' } };
}

export function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}
