/**
 * Lints and type-checks every file with one TypeScript program, which costs less than two of them in processes of their own.
 * Out: JSON `{ lint, types }`, each the text that ESLint and TypeScript would print.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(ROOT, 'tsconfig.check.json'), ts.sys.readFile).config,
  ts.sys,
  ROOT
);
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
process.stdout.write(JSON.stringify({ lint: await format(results), types: ts.formatDiagnostics(diagnostics, host) }));
