import { describe, expect, it } from '@jest/globals';
import { lockFaults, withAddresses } from '../../scripts/checks/lock-faults.mjs';
import { subjectFaults } from '../../scripts/checks/subject-faults.mjs';

const whole = { version: '1.0.0', resolved: 'https://registry.npmjs.org/pg/-/pg-1.0.0.tgz', integrity: 'sha512-x' };
const manifest = { dependencies: { pg: '1.0.0' }, overrides: { cookie: '2.0.0' } };
const lock = (packages: object) => ({ packages: { '': { dependencies: { pg: '1.0.0' } }, ...packages } });
const pg = { ...whole, optionalDependencies: { 'pg-mac': '1.0.0' } };

describe('the check of the lock', () => {
  it('accepts a whole lock', () => {
    const nested = { 'node_modules/pg/node_modules/pg-mac': whole };

    expect(lockFaults(manifest, lock({ 'node_modules/pg': pg, ...nested }))).toEqual([]);
  });

  it.each([
    ['a platform package without entry', { 'node_modules/pg': pg }, 'optional pg-mac'],
    ['an entry without integrity', { 'node_modules/pg': { ...whole, integrity: undefined } }, 'no sha512'],
    [
      'an entry without address',
      { 'node_modules/pg': { ...whole, resolved: undefined } },
      '1 without an address, node_modules/pg the first',
    ],
    ['an address without encryption', { 'node_modules/pg': { ...whole, resolved: 'http://registry.npmjs.org/pg' } }, 'comes from'],
    ['another registry', { 'node_modules/pg': { ...whole, resolved: 'https://example.org/pg.tgz' } }, 'comes from'],
    ['a version in spite of an override', { 'node_modules/cookie': whole }, 'in spite of'],
    ['a package that package.json does not name', { '': { dependencies: { pg: '1.0.0', zod: '4.0.0' } } }, 'zod'],
    ['another range than in package.json', { '': { dependencies: { pg: '2.0.0' } } }, 'the lock 2.0.0'],
  ])('sees %s', (_sin, packages, words) => {
    expect(lockFaults(manifest, lock(packages))).toEqual([expect.stringContaining(words)]);
  });
});

describe('the addresses of a lock', () => {
  it('are those of the registry, of the package that lies there', () => {
    const { packages } = withAddresses({
      packages: {
        '': {},
        'node_modules/a/node_modules/@nestjs/core': { version: '2.1.0' },
        'node_modules/alias': { name: 'pg', version: '1.0.0' },
      },
    });

    expect(packages).toEqual({
      '': {},
      'node_modules/a/node_modules/@nestjs/core': {
        version: '2.1.0',
        resolved: 'https://registry.npmjs.org/@nestjs/core/-/core-2.1.0.tgz',
      },
      'node_modules/alias': { name: 'pg', version: '1.0.0', resolved: 'https://registry.npmjs.org/pg/-/pg-1.0.0.tgz' },
    });
  });

  it('stay what they were where there are some', () => {
    const kept = { 'node_modules/pg': { version: '1.0.0', resolved: 'https://registry.npmjs.org/pg/-/pg-1.0.0.tgz' } };

    expect(withAddresses({ packages: kept }).packages).toEqual(kept);
    expect(withAddresses({ packages: { 'node_modules/b': { version: '1.0.0', inBundle: true } } }).packages).toEqual({
      'node_modules/b': { version: '1.0.0', inBundle: true },
    });
  });
});

describe('the check of the subjects', () => {
  it('accepts a room and what was done', () => {
    expect(subjectFaults(['reports: refuse an observation from tomorrow', 'expected-use: keep policy'])).toEqual([]);
  });

  it.each([
    ['no room', 'Fix the build', 'room or module'],
    ['an unknown room', 'kitchen: wash up', 'room or module'],
    ['too many characters', `web: ${'x'.repeat(60)}`, '65 characters'],
    ['a full stop', 'web: draw a line.', 'full stop'],
  ])('sees %s', (_sin, subject, words) => {
    expect(subjectFaults([subject])).toEqual([expect.stringContaining(words)]);
  });
});
