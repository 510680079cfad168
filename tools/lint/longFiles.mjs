/** Files that may be longer than 250 lines, each with its reason. */
export const LONG_FILES = {};

/** Longer than this wants a reason above. */
export const MAX_LINES = 250;
