import { existsSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { spawnSync } from 'node:child_process';
import { ROOT } from './run';

/** Every file that is in git or about to be, by its path in the repository; what was deleted is left out. */
export function trackedFiles(): readonly string[] {
  const { stdout, status } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024
  });
  if (status !== 0) {
    throw new Error('These tests look at what git tracks, so they need a git checkout.');
  }
  return [...new Set(stdout.split('\0'))].filter((file) => file !== '' && existsSync(path.join(ROOT, file)));
}

const BINARY = /\.(png|jpe?g|gif|ico|woff2?|zip|sppkg|pdf)$/;

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** The tracked text files. */
export function trackedTexts(): readonly TextFile[] {
  return trackedFiles()
    .filter((file) => !BINARY.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

/** Reads a JSON file of the repository. */
export function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Shape;
}
