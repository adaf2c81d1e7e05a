import { readdirSync, readFileSync } from 'node:fs';
import base from './jest.config.mjs';

const { globalSetup: _database, globalTeardown: _stop, ...rest } = base;

/** A test that names another room than the domain: what it knows of facts and of the platform is no judge of a rule. */
const OTHER_ROOM = /from '(?:\.\.\/)+src\/(?!domain\/)/;

const folder = new URL('../test/domain/', import.meta.url);
const ofOtherRooms = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts') && OTHER_ROOM.test(readFileSync(new URL(name, folder), 'utf8')));

/** The tests of the pure rules alone: they need no database, so none is started. */
export default {
  ...rest,
  roots: ['<rootDir>/test/domain'],
  testPathIgnorePatterns: [...rest.testPathIgnorePatterns, ...ofOtherRooms.map((name) => `/test/domain/${name.replaceAll('.', '\\.')}$`)],
};
