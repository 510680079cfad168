import type { Clock, Random } from '../ports/clock';
import type { Cloud } from '../ports/cloud';
import type { TokenClaims } from '../ports/host';
import { createAttempt } from './attempt';
import { graphRoot } from './clouds';
import { type GraphListener, quietly } from './events';
import type { Access } from './guards/watching';
import type { GraphOptions } from './options';
import type { Attempt } from './request';
import { createTokens, type Tokens } from './tokens';

/** What every part of the client works with. */
export interface Service {
  readonly cloud: Cloud;
  readonly root: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly attempt: Attempt;
  readonly tokens: Tokens;
  readonly claimsOf: (token: string) => TokenClaims;
  readonly access: () => Access;
  readonly tell: GraphListener;
}

/** Puts the parts together. @throws when `root` is not an address. */
export function createService(options: GraphOptions): Service {
  const { cloud, fetch, clock, random, getToken, claimsOf, access } = options;
  const root = graphRoot(cloud, options.root);
  const tell = quietly(options.onEvent);
  return {
    cloud,
    root,
    clock,
    random,
    attempt: createAttempt(root, fetch, tell),
    tokens: createTokens(getToken),
    claimsOf: claimsOf ?? (() => ({ kind: 'opaque' })),
    access: access ?? (() => 'acting'),
    tell
  };
}
