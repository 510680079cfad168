import { JSON_TYPE, type Answer } from './answer';

export interface SentBody {
  readonly text: string | null;
  readonly contentType: string;
}

function bodyOf({ body }: Answer): SentBody {
  switch (body.kind) {
    case 'none':
      return { text: null, contentType: '' };
    case 'json':
      return { text: JSON.stringify(body.value), contentType: JSON_TYPE };
    case 'text':
      return { text: body.text, contentType: 'text/plain' };
    case 'raw':
      return { text: body.text, contentType: body.contentType };
  }
}

/** Answer → HTTP response; `common` are headers that every response carries. */
export function toResponse(answer: Answer, common: Readonly<Record<string, string>>): Response {
  const { text, contentType } = bodyOf(answer);
  const headers = new Headers({ ...common, ...answer.headers });
  if (contentType !== '') {
    headers.set('Content-Type', contentType);
  }
  return new Response(text, { status: answer.status, headers });
}

/** Answer → item of a batch. A body that is JSON stays JSON; a count becomes a number; anything else is base64. */
export function toBatchItem(id: string, answer: Answer): object {
  const { contentType } = bodyOf(answer);
  const headers = {
    'Cache-Control': 'no-cache',
    ...answer.headers,
    ...(contentType === '' ? {} : { 'Content-Type': contentType })
  };
  switch (answer.body.kind) {
    case 'none':
      return { id, status: answer.status, headers };
    case 'json':
      return { id, status: answer.status, headers, body: answer.body.value };
    case 'text':
      return { id, status: answer.status, headers, body: Number(answer.body.text) };
    case 'raw':
      return { id, status: answer.status, headers, body: toBase64(answer.body.text) };
  }
}

function toBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
