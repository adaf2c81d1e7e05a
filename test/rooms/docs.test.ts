import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '../../src/domain/problem.js';
import { JOB_NAMES } from '../../src/jobs/job-payloads.js';
import { configuredNames, documents, exampleNames, found, ROOT, textOf } from '../support/documents.js';
import { yamlIn } from '../support/yaml.js';

const DOCUMENTS = documents();
const MANIFEST = JSON.parse(textOf('package.json'));
const COMPOSE = ['docker/compose.yml', 'docker/compose.try.yml', 'docker/try.env', 'docker/make-secrets.sh'].map(textOf).join('\n');
const OPERATIONS = DOCUMENTS.filter(({ name }) => name.startsWith('docs/operations/'));

const missing = (names: readonly string[], known: readonly string[]): string[] => names.filter((name) => !known.includes(name));

describe('links in documents', () => {
  it.each(DOCUMENTS)('$name leads to files that exist', ({ name, text }) => {
    const targets = found(text, /\]\(([^)\s#]+)[^)]*\)/g).filter((target) => !/^[a-z]+:/.test(target));
    const broken = targets.filter((target) => !existsSync(join(ROOT, normalize(join(dirname(name), target)))));

    expect(broken).toEqual([]);
  });

  it('the architecture names files and folders that exist', () => {
    const named = found(
      textOf('ARCHITECTURE.md'),
      /\b((?:src\/)?(?:web|modules|domain|jobs|platform)\/[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:\.md|\.tsx?)?)/g,
    );
    const gone = named.filter((name) => !existsSync(join(ROOT, name.startsWith('src/') ? name : `src/${name}`)));

    expect(named.length).toBeGreaterThan(8);
    expect(gone).toEqual([]);
  });
});

describe('environment variables in documents', () => {
  const elsewhere = [...found(COMPOSE, /\b([A-Z]+(?:_[A-Z]+)+)\b/g), 'NODE_EXTRA_CA_CERTS'];
  const known = [...configuredNames(), ...exampleNames(), ...elsewhere];

  it.each(DOCUMENTS)('$name names only variables that something reads', ({ text }) => {
    const named = found(text, /(?:^|[\s`{$(])([A-Z]+(?:_[A-Z]+)+)(?=[`=\s,.:;)])/gm);

    expect(missing(named, known)).toEqual([]);
  });

  it('what config.ts reads stands in example.env', () => {
    expect(missing(configuredNames(), exampleNames())).toEqual([]);
  });

  it('what stands in example.env is read somewhere', () => {
    const code = ['src', 'scripts', 'test'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
        .map((name) => textOf(`${folder}/${name}`)),
    );

    expect(exampleNames().filter((name) => !code.some((text) => text.includes(name)))).toEqual([]);
  });
});

describe('commands in documents', () => {
  it.each(DOCUMENTS)('$name calls scripts that package.json has', ({ text }) => {
    const called = [...found(text, /\bnpm run (?:-s )?([a-z][a-z:-]*)/g), ...found(text, /\bnpm (start|test)\b/g)];

    expect(missing(called, Object.keys(MANIFEST.scripts))).toEqual([]);
  });

  it.each(OPERATIONS)('$name names metrics that are kept', ({ text }) => {
    expect(
      missing(
        found(text, /\b(meldpunt_[a-z_]+)`/g).filter((name) => name !== 'meldpunt_watch' && !isRole(name)),
        metrics(),
      ),
    ).toEqual([]);
  });

  it('the page about monitoring names every metric', () => {
    expect(missing(metrics(), found(textOf('docs/operations/monitoring.md'), /\b(meldpunt_[a-z_]+)/g))).toEqual([]);
  });

  it('the life of a report names refusals and jobs that exist', () => {
    const named = found(
      textOf('ARCHITECTURE.md'),
      /(?<![\w/*-])((?:request|report|flag|flags|escalation|sign-in|api-key|access|service|panel|mail|cells)\.[a-z][a-z-]+)\b(?!\.)/g,
    );

    expect(named.length).toBeGreaterThan(25);
    expect(missing(named, [...Object.keys(PROBLEMS), ...JOB_NAMES])).toEqual([]);
  });
});

describe('decisions', () => {
  const names = readdirSync(join(ROOT, 'docs/decisions')).sort();
  const HEADINGS = ['Context', 'Options weighed', 'Decision', 'What gets worse', 'How we would notice it was wrong'];

  it('are numbered without a gap', () => {
    expect(names.map((name) => Number(/^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]))).toEqual(names.map((_, at) => at + 1));
  });

  it.each(names)('%s has its number, five headings and one page', (name) => {
    const text = textOf(`docs/decisions/${name}`);

    expect(text).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. `));
    expect(found(text, /^## (.+)$/gm)).toEqual(HEADINGS);
    expect(text.split(/\s+/).length).toBeLessThan(450);
  });
});

describe('publiccode.yml', () => {
  const code = yamlIn(join(ROOT, 'publiccode.yml'));
  const KEYS = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'releaseDate',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'description',
    'legal',
    'maintenance',
    'localisation',
  ];

  it('has the keys that version 0.4 of the standard requires', () => {
    expect(code['publiccodeYmlVersion']).toBe('0.4');
    expect(missing(KEYS, Object.keys(code))).toEqual([]);
    expect(code['maintenance']?.['contacts']).not.toHaveLength(0);
    expect(code['releaseDate']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('agrees with package.json and the changelog', () => {
    expect(code['legal']?.['license']).toBe(MANIFEST.license);
    expect(code['softwareVersion']).toBe(MANIFEST.version);
    expect(found(textOf('CHANGELOG.md'), /^## (\d+\.\d+\.\d+)/gm)[0]).toBe(MANIFEST.version);
  });

  it.each(['nl', 'en'])('describes itself in %s, at the lengths of the standard', (language) => {
    const words = code['description']?.[language];

    expect(words?.['shortDescription']?.length).toBeLessThanOrEqual(150);
    expect(words?.['longDescription']?.length).toBeGreaterThanOrEqual(150);
    expect(words?.['features']?.length).toBeGreaterThan(0);
  });
});

function metrics(): string[] {
  return found(textOf('src/platform/metrics.ts'), /'(meldpunt_[a-z_]+)'/g);
}

function isRole(name: string): boolean {
  return /^meldpunt_(?:owner|migrator|web|worker|auditor)$/.test(name);
}
