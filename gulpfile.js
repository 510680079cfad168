'use strict';

// The door that SharePoint people expect. Heft builds this solution; each task hands over to the real command.
const gulp = require('gulp');
const commands = require('./tools/gulp/commands');
const handOver = require('./tools/gulp/handOver');

const SHIP = process.argv.includes('--ship') || process.argv.includes('--production');

for (const [name, args] of Object.entries(commands(SHIP))) {
  gulp.task(name, handOver(args));
}
