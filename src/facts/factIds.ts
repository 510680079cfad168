import type { FactId } from '.';
import { SOURCES } from './sources';

/** Every fact once, in the order in which it is read. */
export const FACT_IDS: readonly FactId[] = SOURCES.map((source) => source.id);
