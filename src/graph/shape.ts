/** The value as an object, or an empty one: what comes from outside is never trusted to have a shape. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The value as text, or the empty text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
