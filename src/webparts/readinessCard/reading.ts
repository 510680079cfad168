/** All that reading needs, in one chunk: PnPjs, the facts and the checks come after the first paint. */
export { readTenant } from './readTenant';
export { createServices } from './services';
