'use strict';

const path = require('path');

const ROOT = path.resolve(__dirname, '../..');
const inModules = (file) => path.join(ROOT, 'node_modules', file);
const heft = inModules('@rushstack/heft/bin/heft');

/** Gulp task → the Node command behind it. `ship` is what SharePoint people call a production build. */
module.exports = function commands(ship) {
  return {
    serve: [heft, 'start', '--clean'],
    bundle: ship ? [heft, 'build', '--clean', '--production'] : [heft, 'build', '--clean'],
    'package-solution': ship
      ? [path.join(ROOT, 'tools/package.mjs'), '--skip-build']
      : [heft, 'package-solution'],
    test: [inModules('jest/bin/jest.js')],
    clean: [heft, 'clean']
  };
};
