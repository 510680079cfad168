/**
 * Lints snippets as if they were files of the repository. ESLint loads its configuration by `import()`, which Jest's
 * sandbox doesn't offer, so the tests run this in a process of its own.
 * In: JSON `[{ file, code }]`. Out: JSON `[[ruleId, …], …]` with the import rings and the engine rules only.
 */
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';

const LOOKED_AT = ['house/rings', 'no-restricted-globals', 'no-restricted-properties', 'no-restricted-syntax'];

const eslint = new ESLint({
  overrideConfig: { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => LOOKED_AT.includes(ruleId)
});

const snippets = JSON.parse(readFileSync(0, 'utf8'));
const found = [];
for (const { file, code } of snippets) {
  const results = await eslint.lintText(code, { filePath: file });
  found.push(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message)));
}
process.stdout.write(JSON.stringify(found));
