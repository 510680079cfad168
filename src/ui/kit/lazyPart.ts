import * as React from 'react';

type Loader<Props> = () => Promise<{ readonly default: React.ComponentType<Props> }>;

export type LazyPart<Props> = React.LazyExoticComponent<React.ComponentType<Props>> & {
  /** Fetches the part ahead of time; a fetch that fails is made again when the part is shown, and reported then. */
  preload(): void;
};

/** A part of the page in a chunk of its own, which can be fetched while something else is waited for. */
export function lazyPart<Props>(load: Loader<Props>): LazyPart<Props> {
  const preload = (): void => {
    load().catch(() => undefined);
  };
  return Object.assign(React.lazy(load), { preload });
}
