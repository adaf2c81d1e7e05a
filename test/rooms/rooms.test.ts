import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { brokenRules } from './broken-rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CANARIES = 'test/rooms/violations';
const { forbidden }: { forbidden: { name: string }[] } = createRequire(import.meta.url)('../../config/rooms.cjs');
const rules = forbidden.map(({ name }) => name).sort();

describe('who may import whom', () => {
  it('gives every rule a name of its own', () => {
    expect(new Set(rules).size).toBe(rules.length);
  });

  it('sees each small sin, and no more than it confesses in its first line', async () => {
    const seen: Record<string, string[]> = {};
    const broken = (await brokenRules(root, CANARIES)).filter(({ from }) => from.startsWith(CANARIES));
    for (const { from, rule } of broken) seen[from] = unique([...(seen[from] ?? []), rule]);

    expect(seen).toEqual(confessions());
  });

  it('has a sin for every rule', () => {
    expect(unique(Object.values(confessions()).flat())).toEqual(rules);
  });

  it('is kept by the service and its scripts', async () => {
    const broken = await brokenRules(root, 'src', 'scripts');

    expect(broken.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });
});

/** Which rules each canary says it breaks: `// breaks: rule, rule` on its first line. */
function confessions(): Record<string, string[]> {
  const files = readdirSync(join(root, CANARIES), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|mjs)$/.test(name));
  const told = files.map((name): [string, string[]] => [`${CANARIES}/${name}`, confessed(join(root, CANARIES, name))]);
  return Object.fromEntries(told.filter(([, names]) => names.length > 0));
}

function confessed(file: string): string[] {
  const [, names] = /^\/\/ breaks: (.+)\n/.exec(readFileSync(file, 'utf8')) ?? [];
  return unique(names?.split(', ') ?? []);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
