export { factsWith, readFact, type FactOverrides } from './factsWith';
export { sampleOf, wholeOf } from './listings';
export { unread } from '../unread';
export * from './samples';
export { closedTenant, IDS, NOW } from './closedTenant';
