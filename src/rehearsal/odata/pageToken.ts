import { refuse } from '../http/refusal';
import { hashText } from '../random';

/** Where a listing goes on. */
export interface Cursor {
  readonly position: number;
  /** Makes two tokens for the same place differ, as Graph's do. */
  readonly draw: number;
}

/**
 * Page tokens are opaque and belong to one path: nobody can build one, and one for users is refused for groups.
 */
export function writePageToken(path: string, cursor: Cursor): string {
  const text = `${cursor.position}.${cursor.draw}.${hashText(`${path} ${cursor.position} ${cursor.draw}`)}`;
  return `RFNwdAIA${btoa(text).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_')}`;
}

export function readPageToken(path: string, token: string): Cursor {
  const match = /^RFNwdAIA([\w-]+)$/.exec(token);
  const [position = '', draw = '', check = ''] = decode(match?.[1] ?? '').split('.');
  if (position === '' || check !== String(hashText(`${path} ${position} ${draw}`))) {
    return refuse(400, 'Request_BadRequest', 'Invalid page token value specified.');
  }
  return { position: Number(position), draw: Number(draw) };
}

function decode(text: string): string {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}

/** What Graph answers when a listing takes too long. */
export function refuseExpiredPageToken(): never {
  return refuse(
    400,
    'Directory_ExpiredPageToken',
    'The specified page token value has expired and can no longer be included in your request.'
  );
}
