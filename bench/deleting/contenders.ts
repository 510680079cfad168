import type { Contender } from './contender';
import { graphClientBatches, graphClientLoop } from './graphClient';
import { pnpBatched, pnpLoop } from './pnp';
import { product } from './product';

/** What people use instead. */
export const PEERS: readonly Contender[] = [graphClientLoop, graphClientBatches, pnpLoop, pnpBatched];

export const CONTENDERS: readonly Contender[] = [product, ...PEERS];

/** The serial loop that our pace is held against. */
export const YARDSTICK = graphClientLoop.name;
export const OURS = product.name;
