'use strict';

const { spawn } = require('child_process');

/** A Gulp task that runs a Node command and, when it fails, makes Gulp end with the same exit code. */
module.exports = function handOver(args) {
  return (done) => {
    spawn(process.execPath, args, { stdio: 'inherit' })
      .once('error', done)
      .once('close', (code, signal) => {
        if (code === 0) {
          done();
          return;
        }
        // Gulp ends with 1 on any error; this runs after it has said so.
        process.once('exit', () => {
          process.exitCode = code ?? 1;
        });
        done(new Error(signal ? `ended by ${signal}` : `exit code ${code}`));
      });
  };
};
