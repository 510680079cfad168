/**
 * Lints and type-checks every file with one TypeScript program, which costs less than two of them in processes of their own.
 * Out: JSON `{ lint, types, foreign, foreignInTest }`: the text that ESLint and TypeScript would print, and each name in what
 * ships, and in the test that asks, that only Node or Jest declares.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { foreignNames } from './foreignNames.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const configOf = (name) => ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(ROOT, name), ts.sys.readFile).config, ts.sys, ROOT);
const { options, fileNames, errors } = configOf('tsconfig.check.json');
// Like tsc: comments are read only as far as they say types.
const compilerHost = { ...ts.createCompilerHost(options), jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors };
const program = ts.createProgram(fileNames, options, compilerHost);
// First, so that the rules ask a checker that knows the answers.
const diagnostics = [...errors, ...ts.getPreEmitDiagnostics(program)];

const eslint = new ESLint({
  cwd: ROOT,
  // https://typescript-eslint.io/packages/parser/#programs
  overrideConfig: { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { programs: [program] } } }
});
const results = await eslint.lintFiles(['.']);
const { format } = await eslint.loadFormatter('stylish');

const host = { getCanonicalFileName: (file) => file, getCurrentDirectory: () => ROOT, getNewLine: () => '\n' };
process.stdout.write(
  JSON.stringify({
    lint: await format(results),
    types: ts.formatDiagnostics(diagnostics, host),
    foreign: foreignNames(program, configOf('tsconfig.json').fileNames),
    foreignInTest: foreignNames(program, [path.join(ROOT, 'e2e/house/sources.test.ts')])
  })
);
