/** The one that `npm start -- --built` uses, too. */
export { BUILD_MS, productionBuild, type ProductionBuild } from '../../local/build/productionBuild.mjs';
