/**
 * Both web parts may be on one page, and webpack lets them share what they have loaded. By default it leaves out of each
 * module what its own web part does not use, so that the other one would miss it: what is used anywhere is kept everywhere.
 * Heft does not look at what a patch returns, so the configuration itself is changed.
 * @see https://webpack.js.org/configuration/optimization/#optimizationusedexports
 */
module.exports = (given) => {
  for (const config of [given].flat().filter(({ mode }) => mode === 'production')) {
    config.optimization.usedExports = 'global';
  }
  return given;
};
