import tseslint from 'typescript-eslint';
import { BUILT_IN } from './eslint-rules/built-in.mjs';
import { fileNames } from './eslint-rules/file-names.mjs';
import { LIMITS } from './eslint-rules/limits.mjs';
import { oneExport } from './eslint-rules/one-export.mjs';
import { PURE } from './eslint-rules/pure.mjs';
import { toldExports } from './eslint-rules/told-exports.mjs';
import { TYPED } from './eslint-rules/typed.mjs';

const TYPESCRIPT = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'];
const DECLARED_IN_ENTITIES = ['src/**/*.entity.ts'];
/** Where a cast is the point: the boundary to untyped packages and to the queue, and the makers of brands. */
const MAKERS = ['src/platform/**', 'src/jobs/dispatcher.ts', 'src/domain/units.ts', 'src/domain/calendar.ts', 'test/**'];
/** Wiring, and the words all others are made of. */
const VOCABULARIES = ['src/**/*.module.ts', 'src/domain/units.ts', 'src/domain/calendar.ts'];
/** Tests read answers and rows of unknown shape; what they expect of them is their point. */
const READS_ANYTHING = ['assignment', 'argument', 'call', 'member-access', 'return'].map((what) => [
  `@typescript-eslint/no-unsafe-${what}`,
  'off',
]);

/** The one way out of a process is guarded: see src/platform/guarded-fetch.ts. */
const BARE_FETCH = { name: 'fetch', message: 'use fetchFrom: only addresses of the configuration are asked' };

const meldpunt = { rules: { 'file-names': fileNames, 'told-exports': toldExports, 'one-export': oneExport } };

/** Zero warnings: what is not worth an error is not a rule. */
export default tseslint.config(
  {
    ignores: ['dist/', 'node_modules/', '.data/', '.stryker-tmp/', 'coverage/', 'test/rooms/violations/', '**/*.d.mts'],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { meldpunt, '@typescript-eslint': tseslint.plugin },
  },
  { files: ['**/*.{js,mjs,cjs,ts,tsx}'], rules: { ...BUILT_IN, ...LIMITS, 'meldpunt/file-names': 'error' } },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: TYPESCRIPT })),
  {
    files: TYPESCRIPT,
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() } },
    rules: TYPED,
  },
  { files: MAKERS, rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  { files: DECLARED_IN_ENTITIES, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['src/**'], ignores: ['src/main.cli.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['src/**'],
    ignores: ['src/platform/guarded-fetch.ts', 'src/web/assets/**'],
    rules: { 'no-restricted-globals': ['error', BARE_FETCH] },
  },
  { files: ['src/**'], ignores: VOCABULARIES, rules: { 'meldpunt/one-export': 'error' } },
  // A migration is one statement after another, in SQL; cutting it up would hide the order.
  { files: ['src/platform/migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['src/domain/**'], rules: { ...PURE, 'meldpunt/told-exports': 'error' } },
  {
    files: ['test/**'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': 'off',
      ...Object.fromEntries(READS_ANYTHING),
      'no-restricted-properties': ['error', { object: 'jest', property: 'fn' }, { object: 'jest', property: 'mock' }],
    },
  },
);
