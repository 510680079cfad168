export { createGraph } from './createGraph';
export { createGraphReader } from './createGraphReader';
export type { GraphEvent, GraphListener } from './events';
export type { Access } from './guards/watching';
export type { Fetch, GraphOptions } from './options';
