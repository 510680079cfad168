/** What a reader of a table needs: everything visible at a moment, in a stable order. */
export interface Source<Value> {
  /** Visits the values visible at `at`, in order, starting after position `after`; stops when the visitor says so. */
  scan(after: number, at: number, visit: (value: Value, position: number) => 'go' | 'stop'): void;
  /** How many are visible, where that is known without looking at each. */
  count?(at: number): number;
}

/**
 * Objects of one kind with their past, so that a read can be answered from a moment ago (replica lag). Positions never
 * change and are never reused: paging goes on rightly while objects are deleted.
 */
export interface Table<Value> extends Source<Value> {
  /** By key; ids and names are compared without case, as Graph does. */
  get(key: string, at?: number): Value | undefined;
  /** By the second key (user principal name), as of now. */
  find(name: string): Value | undefined;
  put(value: Value): void;
  /** False when it was not there. */
  remove(key: string): boolean;
  all(at?: number): Value[];
  count(at?: number): number;
  /** Grows with every change: lets derived values be kept. */
  readonly revision: number;
}

interface Version<Value> {
  readonly value: Value | undefined;
  readonly since: number;
  readonly before: Version<Value> | undefined;
}

interface Row<Value> {
  readonly position: number;
  head: Version<Value>;
}

export interface TableKeys<Value> {
  readonly key: (value: Value) => string;
  readonly name?: (value: Value) => string;
}

/** No write is older than this: what a scenario starts with was always there. */
const ALWAYS = Number.NEGATIVE_INFINITY;
export const LATEST = Number.POSITIVE_INFINITY;

function valueAt<Value>(row: Row<Value>, at: number): Value | undefined {
  let version: Version<Value> | undefined = row.head;
  while (version !== undefined && version.since > at) {
    version = version.before;
  }
  return version?.value;
}

export function createTable<Value>(values: readonly Value[], keys: TableKeys<Value>, now: () => number): Table<Value> {
  const rows: Row<Value>[] = [];
  const byKey = new Map<string, Row<Value>>();
  const byName = new Map<string, Row<Value>>();
  let live = 0;
  let changedAt = ALWAYS;
  let revision = 0;

  const nameOf = (value: Value): string => keys.name?.(value).toLowerCase() ?? '';

  const write = (row: Row<Value>, value: Value | undefined, since: number): void => {
    const former = row.head.value;
    live += (value === undefined ? 0 : 1) - (former === undefined ? 0 : 1);
    row.head = { value, since, before: row.head };
    if (former !== undefined && byName.get(nameOf(former)) === row) {
      byName.delete(nameOf(former));
    }
    if (value !== undefined && keys.name !== undefined) {
      byName.set(nameOf(value), row);
    }
    revision++;
    changedAt = Math.max(changedAt, since);
  };

  const add = (value: Value, since: number): void => {
    const key = keys.key(value).toLowerCase();
    let row = byKey.get(key);
    if (row === undefined) {
      row = { position: rows.length + 1, head: { value: undefined, since: ALWAYS, before: undefined } };
      rows.push(row);
      byKey.set(key, row);
    }
    write(row, value, since);
  };

  for (const value of values) {
    add(value, ALWAYS);
  }

  const table: Table<Value> = {
    get: (key, at = LATEST) => {
      const row = byKey.get(key.toLowerCase());
      return row === undefined ? undefined : valueAt(row, at);
    },
    find: (name) => byName.get(name.toLowerCase())?.head.value,
    put: (value) => add(value, now()),
    remove: (key) => {
      const row = byKey.get(key.toLowerCase());
      if (row === undefined || row.head.value === undefined) {
        return false;
      }
      write(row, undefined, now());
      return true;
    },
    scan: (after, at, visit) => {
      // A row's place in the list is its position minus one.
      for (let index = Math.max(0, after); index < rows.length; index++) {
        const row = rows[index] as Row<Value>;
        const value = valueAt(row, at);
        if (value !== undefined && visit(value, row.position) === 'stop') {
          return;
        }
      }
    },
    all: (at = LATEST) => {
      const visible: Value[] = [];
      table.scan(0, at, (value) => {
        visible.push(value);
        return 'go';
      });
      return visible;
    },
    count: (at = LATEST) => (at >= changedAt ? live : table.all(at).length),
    get revision() {
      return revision;
    }
  };
  return table;
}

/** What passes a test. */
export function only<Value>(source: Source<Value>, test: (value: Value) => boolean): Source<Value> {
  return {
    scan: (after, at, visit) =>
      source.scan(after, at, (value, position) => (test(value) ? visit(value, position) : 'go'))
  };
}

/** A fixed list as a source. */
export function listSource<Value>(values: readonly Value[]): Source<Value> {
  return {
    scan: (after, _at, visit) => {
      for (let index = Math.max(0, after); index < values.length; index++) {
        if (visit(values[index] as Value, index + 1) === 'stop') {
          return;
        }
      }
    }
  };
}
