import base from './jest.config.mjs';

const { globalSetup: _database, globalTeardown: _stop, ...rest } = base;

/** The tests of the pure rules alone: they need no database, so none is started. */
export default { ...rest, roots: ['<rootDir>/test/domain'] };
