import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Section } from '../figure';
import { machineText, type Machine } from './machine';
import { asMarkdown, budgetTable, sectionMarkdown } from './table';

const RESULTS = 'bench/results';
const PAGE = 'docs/performance.md';

export const BEGIN = '<!-- bench begins: written by `npm run bench -- --write` -->';
export const END = '<!-- bench ends -->';

/** One run of the bench. */
export interface Report {
  /** ISO 8601. */
  readonly at: string;
  /** s, all of it. */
  readonly seconds: number;
  readonly machine: Machine;
  readonly sections: readonly Section[];
}

/** Puts text between the markers of a page. @throws when the page has none. */
export function between(page: string, text: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new Error(`There is no place between "${BEGIN}" and "${END}".`);
  }
  return `${page.slice(0, begin + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}

/** The report as it stands on the page. */
export function pageText({ at, seconds, machine, sections }: Report): string {
  return [
    `Measured on ${at.slice(0, 10)} in ${Math.round(seconds)} s on ${machineText(machine)}`,
    asMarkdown(budgetTable(sections.flatMap(({ figures }) => figures))),
    ...sections.map(sectionMarkdown)
  ].join('\n\n');
}

/** Leaves the report as JSON under a name; says where. */
export function saveJson(report: Report, name: 'last' | 'quick'): string {
  const file = `${RESULTS}/${name}.json`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  return file;
}

/** Puts the report into the documentation; says where. */
export function savePage(report: Report): string {
  writeFileSync(PAGE, between(readFileSync(PAGE, 'utf8'), pageText(report)));
  return PAGE;
}
