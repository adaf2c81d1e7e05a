/**
 * Mutation testing of the pure rules: every rule we claim has been seen to fail. Only the tests of
 * the domain judge it. One worker, so that it may run beside other work. For one folder: --mutate "src/domain/cover/**".
 */
export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: {
    projectType: 'custom',
    configFile: 'config/jest.domain.config.mjs',
  },
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  timeoutMS: 2_000,
  concurrency: 1,
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  ignorePatterns: [
    '/dist',
    '/.data',
    '/coverage',
    '/src/modules',
    '/src/web',
    '/src/platform',
    '/src/jobs',
    '/scripts',
    '/docs',
    '/docker',
  ],
  allowConsoleColors: false,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: '.stryker-tmp/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
