import type { Answer } from '../http/answer';
import type { GraphRequest } from '../http/request';
import { option } from '../http/request';
import { linkTo } from '../odata/nextLink';
import { readPageToken } from '../odata/pageToken';
import type { FaultEffect } from './fault';

interface PageBody {
  readonly value: readonly unknown[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.count'?: number;
}

function pageOf(answer: Answer): PageBody | undefined {
  const value = answer.body.kind === 'json' ? (answer.body.value as Partial<PageBody>) : {};
  return Array.isArray(value.value) ? (value as PageBody) : undefined;
}

const withBody = (answer: Answer, value: unknown): Answer => ({ ...answer, body: { kind: 'json', value } });

function textOf(answer: Answer): string {
  switch (answer.body.kind) {
    case 'json':
      return JSON.stringify(answer.body.value);
    case 'text':
    case 'raw':
      return answer.body.text;
    case 'none':
      return '';
  }
}

/** Changes answers on their way out. Keeps the end of each listing's last page, for pages that repeat it. */
export function createAnswerFaults(): (effect: FaultEffect, request: GraphRequest, answer: Answer) => Answer {
  const lastPages = new Map<string, readonly unknown[]>();
  let drawn = 0;

  return (effect, request, answer) => {
    const page = pageOf(answer);
    switch (effect.kind) {
      case 'cutBody': {
        const text = textOf(answer);
        const contentType = 'application/json';
        return { ...answer, body: { kind: 'raw', text: text.slice(0, Math.floor(text.length / 2)), contentType } };
      }
      case 'notJson': {
        const body = { kind: 'raw', text: "<html><body>Our services aren't available right now</body></html>", contentType: 'text/html' } as const;
        // What was refused stays refused: a 200 in the log says that it was carried out.
        return answer.status < 400 ? { ...answer, status: 200, body } : answer;
      }
      case 'nextLinkLoop':
        return page === undefined
          ? answer
          : withBody(answer, { ...page, '@odata.nextLink': linkTo(request, option(request, '$skiptoken')) });
      case 'emptyPage': {
        if (page === undefined) {
          return answer;
        }
        const token = option(request, '$skiptoken');
        const position = token === undefined ? 0 : readPageToken(request.path, token).position;
        drawn++;
        return withBody(answer, { ...page, value: [], '@odata.nextLink': linkTo(request, { position, draw: drawn }) });
      }
      case 'duplicates': {
        if (page === undefined) {
          return answer;
        }
        const repeated = (lastPages.get(request.path) ?? []).slice(-effect.count);
        lastPages.set(request.path, page.value);
        return withBody(answer, { ...page, value: [...repeated, ...page.value] });
      }
      case 'wrongCount': {
        if (answer.body.kind === 'text') {
          return { ...answer, body: { kind: 'text', text: String(Number(answer.body.text) + effect.by) } };
        }
        const count = page?.['@odata.count'];
        return count === undefined ? answer : withBody(answer, { ...page, '@odata.count': count + effect.by });
      }
      case 'status':
      case 'delay':
      case 'drop':
      case 'shortBatch':
      case 'lag':
      case 'claimsChallenge':
      case 'expiredToken':
      case 'expiredPageToken':
        return answer;
    }
  };
}
