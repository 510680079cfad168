import { recordOf } from './shape';

export type HeaderMap = Readonly<Record<string, string>>;

/** Headers of a response, names in lower case. */
export function headersOf(response: Response): HeaderMap {
  const map: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    map[name.toLowerCase()] = value;
  });
  return map;
}

/** Headers inside a batch answer: names in any case, values text or numbers. */
export function innerHeadersOf(value: unknown): HeaderMap {
  return Object.fromEntries(
    Object.entries(recordOf(value))
      .filter(([, header]) => typeof header === 'string' || typeof header === 'number')
      .map(([name, header]) => [name.toLowerCase(), String(header)])
  );
}
