import type { Exchange } from '../exchange';
import { refuse } from '../http/refusal';

/** The body as an object; a request without one has an empty one. */
export function bodyOf({ request }: Exchange): Readonly<Record<string, unknown>> {
  const { body } = request;
  return typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
}

/** The value of the only property that this tenant lets be changed here. */
export function onlyProperty(exchange: Exchange, name: string): unknown {
  const body = bodyOf(exchange);
  return Object.keys(body).join() === name
    ? body[name]
    : refuse(400, 'Request_BadRequest', `The request must set '${name}' and nothing else.`);
}

export function refuseValue(name: string): never {
  return refuse(400, 'Request_BadRequest', `Invalid value specified for property '${name}' of resource.`);
}
