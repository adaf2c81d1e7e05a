import { fileURLToPath } from 'node:url';

/**
 * Mutation testing of the pure rules: every rule we claim has been seen to fail. Only the tests of
 * the domain judge it. One worker, so that it may run beside other work. Folder by folder: `npm run test:mutants [FOLDER …]`.
 */
export default {
  mutate: [
    'src/domain/**/*.ts',
    // Nothing but sentences for people and the kind of each: no rule that could be broken. That each is there in both languages and
    // asks the same values in both is for test/views/web/languages.test.ts.
    '!src/domain/problems/**',
  ],
  testRunner: 'pure-tests',
  plugins: ['pure-tests', 'words-of-errors'].map((name) => fileURLToPath(new URL(`./mutants/${name}.mjs`, import.meta.url))),
  ignorers: ['words-of-errors'],
  coverageAnalysis: 'perTest',
  // Endless loops are told by processor time, see mutants/cpu-limit.mjs; this is for what waits for ever.
  timeoutMS: 120_000,
  concurrency: 1,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  ignorePatterns: ['/dist', '/.data', '/coverage', '/reports', '/src/modules', '/src/web', '/src/jobs', '/scripts', '/docs', '/docker'],
  allowConsoleColors: false,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.stryker-tmp/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
