import type { SignIn } from '../signIn';

/** What a contender says of one user. */
export type Claim = 'deleted' | 'failed';

/** Users to delete. */
export interface Job {
  readonly signIn: SignIn;
  readonly ids: readonly string[];
  /** The last word on a user counts; no word means that it never settled. */
  say(id: string, claim: Claim): void;
}

/** One way to delete users. */
export interface Contender {
  readonly name: string;
  /**
   * `oneByOne` and `oneProcessEach`: the time grows with the number of users and with nothing else, so that a sample shows
   * the pace.
   */
  readonly manner: 'oneByOne' | 'oneProcessEach' | 'batches' | 'product';
  /** Whatever has to be done before the first deletion is asked for; answers what does the deleting. */
  prepare(job: Job): Promise<() => Promise<void>>;
}
