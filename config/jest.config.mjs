import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const swc = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));

// What is killed, attacked and fuzzed takes as long as all the rest: `npm run test:trials`, in CI a step of its own.
const TRIALS = ['/test/attacks/', '/test/faults/', '/test/fuzz/'];

export default {
  rootDir: root,
  // Not in a temporary folder, which may be one in memory: what was compiled is asked for again at the next run.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/test/rooms/violations/', ...(process.env.TRIALS === 'on' ? [] : TRIALS)],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/postgres-for-tests.mjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
  // For what hangs. On a machine that others keep busy a browser or a database may take a minute without a fault of ours.
  testTimeout: 120_000,
  maxWorkers: 2,
  // A worker never quite lets go of what a test file loaded, 25 MB and more: above this a new one takes over. Collecting garbage took
  // a fifth of a run without it.
  workerIdleMemoryLimit: '600MB',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, $schema: undefined, swcrc: false }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};
