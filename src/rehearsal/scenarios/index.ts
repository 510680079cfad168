import type { Scenario } from '../state';
import { b2c } from './b2c';
import { clean } from './clean';
import { empty } from './empty';
import { large } from './large';
import { manyApplications } from './manyApplications';
import { mca } from './mca';
import { messy } from './messy';
import { nearlyClosed } from './nearlyClosed';
import { synced } from './synced';

export type ScenarioName =
  | 'clean' // twelve people, nothing odd
  | 'messy' // something behind every check
  | 'synced' // a directory on the premises
  | 'nearlyClosed' // one admin, one subscription in its last days
  | 'mca' // a term that has to run out
  | 'b2c' // a directory for customers
  | 'tenThousand'
  | 'hundredThousand'
  | 'twentyThousandApplications' // of other organizations; nobody is left but one admin
  | 'empty'; // every list is empty

/** The tenants to rehearse on. The same seed and time give the same tenant. */
export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  messy,
  clean,
  synced,
  nearlyClosed,
  mca,
  b2c,
  tenThousand: large(10_000),
  hundredThousand: large(100_000),
  twentyThousandApplications: manyApplications(20_000),
  empty
};

/** In the order in which they are offered. */
export const SCENARIO_NAMES = Object.keys(SCENARIOS) as readonly ScenarioName[];

export const DEFAULT_SCENARIO: ScenarioName = 'messy';

export function isScenarioName(name: string): name is ScenarioName {
  return Object.prototype.hasOwnProperty.call(SCENARIOS, name);
}
