import type { Stored } from '../../run/journal/journal';
import type { SectionId } from './sections/section';

export const FORMATS = ['json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Where an inventory grows: one at a time. Never throws. What comes back is not trusted: `openKept` checks it.
 * Chunks are deflated pieces of one file, numbered from 0 without gaps.
 */
export interface InventoryStore {
  /** What was last put with `saveHead`; `undefined` when there is none. */
  head(): Promise<Stored<unknown>>;
  saveHead(head: object): Promise<Stored<void>>;
  /** The sections that were finished, in any order. */
  finished(): Promise<Stored<readonly unknown[]>>;
  append(section: SectionId, format: Format, number: number, bytes: Uint8Array): Promise<Stored<void>>;
  finish(section: SectionId, finished: object): Promise<Stored<void>>;
  /** `cleared` when it is not there. */
  chunk(section: SectionId, format: Format, number: number): Promise<Stored<Uint8Array>>;
  /** Forgets one section, finished or not. */
  drop(section: SectionId): Promise<Stored<void>>;
  /** Forgets everything. */
  clear(): Promise<Stored<void>>;
}
