/** How long somebody may have to wait for a build on a busy machine. */
export const BUILD_MS: number;

export interface ProductionBuild {
  /** What git has, and beside it what `npm run package` made of it. Shared: only to be read. */
  readonly folder: string;
  /** The package inside that folder. */
  readonly sppkg: string;
  /** What the build said. */
  readonly output: string;
}

/**
 * The production build of the sources as they are, made once for everybody who wants it.
 * @throws Error with the end of the output when the build fails; a failed build is not kept.
 */
export function productionBuild(): Promise<ProductionBuild>;
