import { compare, propertyAt, type Scalar } from './compare';
import { invalidFilter, readTokens, type Token } from './filterTokens';

export interface Filter {
  matches(value: object): boolean;
  /** First properties of the paths that are named: unknown ones are an error. */
  readonly properties: readonly string[];
  /** `ne`, `not` and `endsWith` on directory objects need `ConsistencyLevel: eventual` and `$count`. */
  readonly advanced: boolean;
}

type Test = (value: object) => boolean;
type Operand = (value: object) => unknown;

const OPERATORS: Readonly<Record<string, (order: number | undefined) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order !== undefined && order > 0,
  ge: (order) => order !== undefined && order >= 0,
  lt: (order) => order !== undefined && order < 0,
  le: (order) => order !== undefined && order <= 0
};

const TEXT_TESTS: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part)
};

/**
 * Reads a `$filter`: comparisons, `in`, `startsWith` and its siblings, `any` over lists, `not`, `and`, `or`.
 * Texts are compared without case, as the directory does.
 * @see https://learn.microsoft.com/graph/filter-query-parameter
 */
export function parseFilter(text: string): Filter {
  const tokens = readTokens(text);
  const properties = new Set<string>();
  /** Variables of the `any` clauses around the current place. */
  const variables: string[] = [];
  let position = 0;
  let advanced = false;

  const peek = (): Token | undefined => tokens[position];
  const isWord = (word: string): boolean => {
    const token = peek();
    return token?.kind === 'word' && token.value.toLowerCase() === word;
  };
  const takeMark = (mark: string): boolean => {
    const token = peek();
    const taken = token?.kind === 'mark' && token.value === mark;
    position += taken ? 1 : 0;
    return taken;
  };
  const needMark = (mark: string): void => {
    if (!takeMark(mark)) {
      invalidFilter();
    }
  };
  const needWord = (): string => {
    const token = tokens[position++];
    return token?.kind === 'word' ? token.value : invalidFilter();
  };
  const needLiteral = (): Scalar => {
    const token = tokens[position++];
    return token?.kind === 'string' || token?.kind === 'value' ? token.value : invalidFilter();
  };

  const pathOf = (first: string): string[] => {
    const path = [first];
    while (takeMark('/')) {
      path.push(needWord());
    }
    return path;
  };

  /** `x/skuId` inside `any(x:…)` starts at the item, everything else at the object. */
  const operandOf = (path: readonly string[]): Operand => {
    const [first = '', ...rest] = path;
    if (variables.includes(first)) {
      return (value) => propertyAt((value as Record<string, unknown>)[`$${first}`], rest);
    }
    properties.add(first);
    return (value) => propertyAt(value, path);
  };

  const anyTest = (path: readonly string[]): Test => {
    needMark('(');
    const list = operandOf(path);
    if (takeMark(')')) {
      return (value) => ((list(value) as unknown[] | undefined) ?? []).length > 0;
    }
    const variable = needWord();
    needMark(':');
    variables.push(variable);
    const inner = either();
    variables.pop();
    needMark(')');
    return (value) => {
      const items = list(value);
      return Array.isArray(items) && items.some((item) => inner({ ...value, [`$${variable}`]: item }));
    };
  };

  const textTest = (name: string): Test => {
    const test = TEXT_TESTS[name] ?? invalidFilter();
    needMark('(');
    const operand = operandOf(pathOf(needWord()));
    needMark(',');
    const part = String(needLiteral()).toLowerCase();
    needMark(')');
    advanced ||= name !== 'startswith';
    return (value) => {
      const found = operand(value);
      return typeof found === 'string' && test(found.toLowerCase(), part);
    };
  };

  const comparison = (): Test => {
    const first = needWord();
    if (first.toLowerCase() in TEXT_TESTS) {
      return textTest(first.toLowerCase());
    }
    const path = pathOf(first);
    if (path.length > 1 && path[path.length - 1]?.toLowerCase() === 'any') {
      return anyTest(path.slice(0, -1));
    }
    const operand = operandOf(path);
    const operator = needWord().toLowerCase();
    if (operator === 'in') {
      const values: Scalar[] = [];
      needMark('(');
      do {
        values.push(needLiteral());
      } while (takeMark(','));
      needMark(')');
      return (value) => values.some((each) => compare(operand(value), each) === 0);
    }
    const decide = OPERATORS[operator] ?? invalidFilter();
    advanced ||= operator === 'ne';
    const literal = needLiteral();
    return (value) => decide(compare(operand(value), literal));
  };

  const term = (): Test => {
    if (isWord('not')) {
      position++;
      advanced = true;
      const inner = term();
      return (value) => !inner(value);
    }
    if (takeMark('(')) {
      const inner = either();
      needMark(')');
      return inner;
    }
    return comparison();
  };

  const both = (): Test => {
    const tests = [term()];
    while (isWord('and')) {
      position++;
      tests.push(term());
    }
    return (value) => tests.every((test) => test(value));
  };

  function either(): Test {
    const tests = [both()];
    while (isWord('or')) {
      position++;
      tests.push(both());
    }
    return (value) => tests.some((test) => test(value));
  }

  const matches = either();
  if (position < tokens.length) {
    invalidFilter();
  }
  return { matches, properties: [...properties], advanced };
}
