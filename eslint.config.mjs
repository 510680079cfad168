import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { ENGINE_RULES } from './tools/lint/engine.mjs';
import { ringsRule } from './tools/lint/ringsRule.mjs';

const require = createRequire(import.meta.url);
const spfxReact = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

/** Files that may be longer than MAX_LINES, each with its reason. */
const LONG_FILES = require('./tools/lint/longFiles.json');
const MAX_LINES = 250;

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'src/**/testing/**/*.ts', 'src/**/testing/**/*.tsx', 'e2e/**/*.ts', 'bench/**/*.ts'];
/** React's rules look at every function of a file, to find components. There are none where React may not be imported. */
const REACT_ROOMS = ['src/ui/**/*.ts', 'src/webparts/**/*.ts', 'local/**/*.ts'];
const REACT_RULES = spfxReact.flatMap(({ rules = {} }) => Object.keys(rules)).filter((name) => /^react\//.test(name));
const ENGINE = ['ports', 'routes', 'facts', 'checks', 'steps', 'run', 'evidence', 'rehearsal', 'graph'];

const asErrors = (rules) =>
  Object.fromEntries(
    Object.entries(rules).map(([name, setting]) => {
      const [severity, ...options] = Array.isArray(setting) ? setting : [setting];
      return [name, severity === 'off' || severity === 0 ? 'off' : ['error', ...options]];
    })
  );

export default [
  {
    ignores: [
      'node_modules/', 'lib/', 'lib-commonjs/', 'lib-dts/', 'lib-esm/', 'dist/', 'release/', 'temp/', 'coverage/',
      'jest-output/', 'sharepoint/solution/', 'src/webparts/*/loc/*.js'
    ]
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    rules: js.configs.recommended.rules,
    languageOptions: { ecmaVersion: 2023, globals: { ...globals.node, ...globals.browser } }
  },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
  ...spfxReact,
  {
    files: TYPESCRIPT,
    settings: { react: { version: '17.0.1' } },
    languageOptions: { parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: ROOT } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-function-return-type': [
        'error',
        { allowExpressions: true, allowTypedFunctionExpressions: true }
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { checkThenables: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { vars: 'all', args: 'after-used', argsIgnorePattern: '^_', ignoreRestSiblings: true }
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Graph and the DOM speak null; our own types say what is missing by a discriminated union instead.
      '@rushstack/no-new-null': 'off',
      'max-lines': ['error', { max: MAX_LINES, skipBlankLines: true, skipComments: true }],
      'no-void': ['error', { allowAsStatement: true }],
      // Reports every parameter that is written after an await: https://github.com/eslint/eslint/issues/11899
      'require-atomic-updates': 'off',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error'
    }
  },
  { files: ['**/*.ts'], ignores: REACT_ROOMS, rules: Object.fromEntries(REACT_RULES.map((name) => [name, 'off'])) },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    rules: asErrors(jsxA11y.flatConfigs.recommended.rules)
  },
  ...Object.keys(LONG_FILES).map((file) => ({ files: [file], rules: { 'max-lines': 'off' } })),
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: TESTS,
    plugins: { house: { rules: { rings: ringsRule } } },
    rules: { 'house/rings': 'error' }
  },
  { files: ENGINE.map((room) => `src/${room}/**/*.ts`), ignores: TESTS, rules: ENGINE_RULES },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'none', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 2 * MAX_LINES, skipBlankLines: true, skipComments: true }]
    }
  }
];
