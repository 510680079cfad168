/** Browsers, builds and generated cases take longer than the five seconds of a unit test. */
jest.setTimeout(300_000);
