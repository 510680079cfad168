/**
 * As much of AMD as SPFx's bundles and React's UMD files need: one module a script, found by the script that runs.
 * @see https://github.com/amdjs/amdjs-api/wiki/AMD
 */
type Factory = (...needed: unknown[]) => unknown;
type Definition = readonly [name: string, needs: readonly string[], factory: Factory];

const definitions = new Map<string, { readonly needs: readonly string[]; readonly factory: Factory }>();

/** `define(name?, needs?, factory)`; what no script of the page says, e.g. a driver's, is no module of it. */
function define(...definition: Definition | readonly [Definition[1], Factory] | readonly [Factory]): void {
  const factory = definition[definition.length - 1] as Factory;
  const needs = definition.find(Array.isArray) as readonly string[] | undefined;
  if (document.currentScript instanceof HTMLScriptElement) {
    definitions.set(document.currentScript.src, { needs: needs ?? [], factory });
  }
}

Object.assign(window, { define: Object.assign(define, { amd: {} }) });

/** Runs a script of the page's own or of the CDN. */
export function run(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`No script at ${url}`));
    document.head.append(script);
  });
}

/** The exports of the module in a script. `find` knows what it needs. */
export async function load(url: string, find: (name: string) => Promise<unknown>): Promise<unknown> {
  await run(url);
  const definition = definitions.get(new URL(url, document.baseURI).href);
  if (definition === undefined) {
    throw new Error(`${url} defines no module`);
  }
  const own = {};
  const needed = await Promise.all(definition.needs.map((name) => (name === 'exports' ? own : find(name))));
  return definition.factory(...needed) ?? own;
}

/** Does something the first time only. */
export function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
