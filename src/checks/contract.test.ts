import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKS, factsNeeded, judgeAll } from '.';
import { emptyFacts } from '../facts/emptyFacts';
import { FACT_IDS } from '../facts/factIds';
import { ATTESTATIONS } from '../facts/records';
import { factsWith } from '../facts/testing';
import { en } from '../loc/en';
import { STEPS } from './check';
import { checkStrings, todoSteps } from './checkStrings';
import { english } from './testing/english';

const PAGES = path.join(__dirname, '../../docs/checks');
const IN_TABLE = [
  ...Array.from({ length: 13 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
  'U01', 'U02', 'U03', 'U04', 'U05', 'S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'M01', 'M02', 'M03',
  'D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09'
];

describe('the list of checks', () => {
  it('holds every check of the product once', () => {
    expect(CHECKS.map(({ id }) => id).sort()).toEqual([...IN_TABLE].sort());
  });

  it('goes through the steps in the order of the closing', () => {
    const steps = CHECKS.map(({ step }) => STEPS.indexOf(step));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(CHECKS[CHECKS.length - 1]?.id).toBe('D08');
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(CHECKS)).toBe(true);
    for (const check of CHECKS) {
      expect([check.id, Object.isFrozen(check), Object.isFrozen(check.needs), Object.isFrozen(check.actions)]).toEqual([
        check.id, true, true, true
      ]);
    }
  });

  it('is pure: it judges frozen facts, and twice the same', () => {
    const facts = deepFreeze(factsWith());
    expect(judgeAll(facts)).toEqual(judgeAll(facts));
  });

  it('passes nothing while nothing has been read', () => {
    expect(judgeAll(emptyFacts()).filter(({ result }) => result.kind !== 'couldNotCheck')).toEqual([]);
  });

  it('leaves no attestation without a check that asks for it', () => {
    const asked = CHECKS.flatMap(({ actions }) => actions.flatMap((action) => (action.kind === 'attest' ? action.ids : [])));
    expect([...asked].sort()).toEqual([...ATTESTATIONS].sort());
  });

  it('leaves no fact unused', () => {
    expect([...factsNeeded(CHECKS)].sort()).toEqual([...FACT_IDS].sort());
  });
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('needs facts that exist, each once', () => {
    const needs = [...check.needs, ...(check.sharpens ?? [])];
    expect(needs.filter((fact) => !FACT_IDS.includes(fact))).toEqual([]);
    expect(new Set(needs).size).toBe(needs.length);
    expect(check.needs.length).toBeGreaterThan(0);
  });

  it('says what it is, why, what to do and what will prove it', () => {
    const { title, why, todo, proof } = checkStrings(id);
    for (const sentence of [english(title), english(why), english(todo), english(proof)]) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/!|\bplease\b|\bsuccessfully\b/i);
    }
    expect(todoSteps(english(todo)).every((step) => /\S.*\.$/.test(step))).toBe(true);
  });

  it('offers something to do, and names its source', () => {
    expect(check.actions.length).toBeGreaterThan(0);
    expect(check.docs).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });

  it('has a page with its title, its needs and its source', () => {
    const page = path.join(PAGES, `${id}.md`);
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text).toContain(`# ${id} ${english(checkStrings(id).title)}`);
    expect(text).toContain(check.docs);
    expect(check.needs.filter((fact) => !text.includes(`\`${fact}\``))).toEqual([]);
    for (const heading of ['## What it looks at', '## Results', '## Why', '## What to do', '## Proof', '## Permissions']) {
      expect(text).toContain(heading);
    }
  });
});

describe('the English tables of the checks', () => {
  it('hold no sentence of a check that does not exist', () => {
    const ids = Object.keys(en).flatMap((key) => /^check\.([A-Z]\d\d)\./.exec(key)?.[1] ?? []);
    expect([...new Set(ids)].filter((id) => !IN_TABLE.includes(id))).toEqual([]);
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
