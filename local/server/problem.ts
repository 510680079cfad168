/** Why `npm start` cannot go on, in words: what, what it means, what to do. */
export class Problem extends Error {
  public constructor(
    sentence: string,
    /** 2: what was asked for is wrong. 1: what was asked for cannot be had right now. */
    public readonly exitCode: 1 | 2
  ) {
    super(sentence);
  }
}
