import type { ReadCall } from '../../../routes/call';

/** Every section of an inventory, in the order in which it is read. */
export const SECTION_IDS = [
  'organization',
  'subscribedSkus',
  'subscriptions',
  'domains',
  'users',
  'deletedUsers',
  'groups',
  'groupMembers',
  'groupOwners',
  'administrativeUnits',
  'roleDefinitions',
  'roleAssignments',
  'roleEligibilities',
  'applications',
  'servicePrincipals',
  'permissionGrants',
  'conditionalAccess',
  'namedLocations',
  'policies',
  'devices',
  'contacts'
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/** An object as Graph sent it. */
export type Raw = Readonly<Record<string, unknown>>;

/** Id → name, for ids that mean nothing to a person. */
export type Names = ReadonlyMap<string, string>;

/** A small listing that gives names to ids. Without it the ids stand for themselves. */
export type NameSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'listing'; readonly call: ReadCall; readonly id: string; readonly name: string };

/** What is kept of an object: these properties, and below a property that holds an object, those of `within`. */
export interface Kept {
  readonly properties: readonly string[] | 'all';
  readonly within: Readonly<Record<string, readonly string[]>>;
}

interface Common {
  readonly id: SectionId;
  readonly kept: Kept;
  /** What is added to each object, e.g. the part numbers of its licences. */
  add(item: Raw, names: Names): Raw;
  /** Properties that make the table, in Graph's words. `a/b` is `b` of the object `a`. */
  readonly columns: readonly string[];
  readonly names: NameSource;
}

/** A collection, page by page. `counted`: the directory's index knows how many there are. */
export interface ListingSection extends Common {
  readonly kind: 'listing';
  readonly call: ReadCall;
  readonly counted: 'index' | 'no';
}

/** A few objects, each from a call of its own. */
export interface ObjectsSection extends Common {
  readonly kind: 'objects';
  readonly calls: readonly ReadCall[];
}

/** A collection for each group. */
export interface PerGroupSection extends Common {
  readonly kind: 'perGroup';
  readonly route: 'listGroupMembers' | 'listGroupOwners';
}

export type Section = ListingSection | ObjectsSection | PerGroupSection;

export const NO_NAMES: NameSource = { kind: 'none' };
export const nothing = (): Raw => ({});
