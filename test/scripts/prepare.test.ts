import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode } from '../../scripts/prepare/check-node.mjs';
import { prepareAll } from '../../scripts/prepare/prepare-all.mjs';
import { ROOT, aFolder, environmentWith } from './launched.js';

let folder: ReturnType<typeof aFolder>;
let root: string;
beforeEach(() => {
  folder = aFolder();
  root = join(folder.path, 'a project');
  write('src/main.ts', 'export const answer: number = 42;\n');
  cpSync(join(ROOT, '.swcrc'), join(root, '.swcrc'));
});
afterEach(() => folder.remove());

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function prepared(): Promise<readonly string[]> {
  const said: string[] = [];
  await prepareAll({ root, withDev: true, log: (line) => said.push(line) });
  return said;
}

describe('compiling', () => {
  it('makes what is new or changed, copies the rest, and removes what lost its source', async () => {
    write('src/web/page.tsx', 'export const Page = () => <p>x</p>;\n');
    write('src/web/page.css', 'p { margin: 0 }\n');
    write('src/web/README.md', 'not needed\n');
    expect(await prepared()).toEqual(['compiling 3 files …']);
    expect(readdirSync(join(root, 'dist/web')).sort()).toEqual(['page.css', 'page.js', 'page.js.map']);
    expect(readFileSync(join(root, 'dist/main.js'), 'utf8')).toMatch(/export const answer = 42;[^]*sourceMappingURL=main\.js\.map/);
    expect(await prepared()).toEqual([]);

    write('src/main.ts', 'export const answer: number = 43;\n');
    utimesSync(join(root, 'src/main.ts'), new Date(0), new Date(0));
    rmSync(join(root, 'src/web'), { recursive: true });
    expect(await prepared()).toEqual(['compiling 1 files …']);
    expect(readFileSync(join(root, 'dist/main.js'), 'utf8')).toContain('43');
    expect(existsSync(join(root, 'dist/web'))).toBe(false);
  });

  it('names every file that does not compile, and compiles it when it is mended', async () => {
    write('src/one.ts', 'const = ;\n');
    write('src/two.ts', 'class {\n');
    await expect(prepared()).rejects.toThrow(/src\/one\.ts[^]*src\/two\.ts[^]*2 file\(s\) do not compile/);
    write('src/one.ts', 'export {};\n');
    write('src/two.ts', 'export {};\n');
    expect(await prepared()).toEqual(['compiling 2 files …']);
  });

  it('may be asked for twice at once', async () => {
    for (let i = 0; i < 40; i += 1) write(`src/part-${i}.ts`, `export const part: number = ${i};\n`);
    await Promise.all([prepared(), prepared(), prepared()]);
    expect(await prepared()).toEqual([]);
    expect(readdirSync(join(root, 'dist')).filter((name) => name.endsWith('.js'))).toHaveLength(41);
  });
});

describe('installing', () => {
  const npm = (cwd: string, ...words: string[]): string =>
    execFileSync('npm', words, {
      cwd,
      encoding: 'utf8',
      env: environmentWith({ npm_config_cache: join(folder.path, 'cache') }),
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  it('happens when something is missing or half there, and only then', async () => {
    write('dep/package.json', '{"name":"dep","version":"1.0.0"}');
    npm(join(root, 'dep'), 'pack', '--pack-destination', root);
    rmSync(join(root, 'dep'), { recursive: true });
    write('package.json', '{"name":"p","version":"1.0.0","dependencies":{"dep":"file:dep-1.0.0.tgz"}}');
    npm(root, 'install', '--package-lock-only', '--no-audit', '--no-fund', '--offline');
    const due = expect.arrayContaining([expect.stringContaining('installing packages')]);

    expect(await prepared()).toEqual(due);
    expect(existsSync(join(root, 'node_modules/dep/package.json'))).toBe(true);
    expect(await prepared()).toEqual([]);

    // npm was killed in the middle: packages are there, its own record is not, nor is ours.
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(await prepared()).toEqual(due);

    // Somebody installed with npm itself: found to match without installing again.
    rmSync(join(root, 'node_modules/.meldpunt-installed.json'));
    expect(await prepared()).toEqual([]);
    expect(existsSync(join(root, 'node_modules/.meldpunt-installed.json'))).toBe(true);

    rmSync(join(root, 'node_modules/.meldpunt-installed.json'));
    rmSync(join(root, 'node_modules/dep'), { recursive: true });
    expect(await prepared()).toEqual(due);
  });
});

describe('the version of Node', () => {
  it.each(['14.21.3', '18.20.8', '20.18.3'])('%s is refused in one sentence', (version) => {
    expect(() => checkNode(version)).toThrow(`Node ${version} is too old: meldpunt needs Node 20.19 or newer`);
  });

  it.each(['20.19.0', '22.1.0', '24.0.0'])('%s is fine', (version) => expect(() => checkNode(version)).not.toThrow());
});
