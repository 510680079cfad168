import type { FactId, Facts, FactValues } from '.';
import type { GraphReader } from '../ports/graph';
import type { Fact, Listing } from './fact';
import type { Intern } from './reading/intern';
import type { CountQuestion, ItemsQuestion, Question } from './reading/question';
import type { HeldScopes } from './reading/scopes';
import type { Parsed } from './reading/shape';

/** Not from Graph: handed to the scan. */
export interface GivenSource<Id extends FactId> {
  readonly kind: 'given';
  readonly id: Id;
}

/** A few questions that depend on nothing, whose whole answers together make the value. */
export interface SingleSource<Id extends FactId> {
  readonly kind: 'single';
  readonly id: Id;
  readonly questions: readonly Question[];
  /** Gets the answers in the order of the questions: a body, all the items, or a number. Never trusts them. */
  parse(answers: readonly unknown[]): Parsed<FactValues[Id]>;
}

/** Questions that only other facts can ask: a second wave. */
export interface AfterSource<Id extends FactId> {
  readonly kind: 'after';
  readonly id: Id;
  /** Must have been read; when one of them could not be, neither can this. */
  readonly needs: readonly FactId[];
  /** Are used when they could be read, and waited for. */
  readonly uses: readonly FactId[];
  questions(facts: Facts): readonly Question[];
  parse(answers: readonly unknown[], facts: Facts): Parsed<FactValues[Id]>;
}

/** The facts that are collections of any size. */
export type ListingId = {
  [Id in FactId]: FactValues[Id] extends Listing<unknown> ? Id : never;
}[FactId];

type ItemOf<Value> = Value extends Listing<infer Item> ? Item : never;

/** Any number of objects: first page and count in the headline, every page afterwards. */
export interface ListingSource<Id extends ListingId> {
  readonly kind: 'listing';
  readonly id: Id;
  readonly page: ItemsQuestion;
  /** Absent where Graph does not count: then nothing is known about the total before the last page. */
  readonly count?: CountQuestion;
  item(raw: unknown, intern: Intern): Parsed<ItemOf<FactValues[Id]>>;
}

/** The facts that cost a request per object or a download. */
export type OnDemandId = 'perUserMfa' | 'mailboxUsage' | 'oneDriveUsage' | 'sharePointUsage';

/** Read only when a person asks for it; until then it is `notReadYet`. */
export interface OnDemandSource<Id extends OnDemandId> {
  readonly kind: 'onDemand';
  readonly id: Id;
  /** Listings that must be whole before this can be read. */
  readonly needs: readonly FactId[];
  read(request: OnDemandRequest): Promise<Fact<FactValues[Id]>>;
}

export interface OnDemandRequest {
  readonly graph: GraphReader;
  readonly facts: Facts;
  readonly held: HeldScopes;
  readonly download: Download;
  readonly signal?: AbortSignal;
  /** Time of the service, ISO 8601. */
  now(): string;
  progress(read: number, total: number | 'unknown'): void;
}

/**
 * Fetches the text behind a pre-authenticated address, without our token. The host of the usage reports may refuse
 * pages of other origins, and a browser does not tell that from a lost connection.
 */
export type Download = (url: string, signal?: AbortSignal) => Promise<Downloaded>;

export type Downloaded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'failed' };

type SourceOf<Id extends FactId> =
  | GivenSource<Id>
  | SingleSource<Id>
  | AfterSource<Id>
  | (Id extends OnDemandId ? OnDemandSource<Id> : never)
  | (Id extends ListingId ? ListingSource<Id> : never);

export type FactSource = { [Id in FactId]: SourceOf<Id> }[FactId];
