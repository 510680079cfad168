/**
 * Objects as Graph sends them: Graph's own property names, Graph's null for "not set". The rehearsal tenant answers with
 * these as they are, so whatever a scenario writes here is what a client reads.
 */
export type * from './object';
export type * from './people';
export type * from './commerce';
export type * from './directory';
export type * from './policies';
