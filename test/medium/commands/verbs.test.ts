import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VERBS } from '../../../src/commands/verbs.js';

/** Files of the service that a file needs when it is read, itself among them. */
function needed(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)\.js';/gm);
  for (const [, target = ''] of imports) needed(`${join(dirname(file), target)}.ts`, found);
  return found;
}

describe('the verbs of meldpunt', () => {
  it.each(Object.entries(VERBS))('%s is called what it calls itself', async (verb, read) => {
    const command = await read();
    expect(command.verb).toBe(verb);
    expect(command.usage.startsWith(verb)).toBe(true);
  });

  it.each(['detect', 'protect', 'replay'])('%s does not wait for the service to load', (verb) => {
    const files = [...needed(`src/commands/${verb}.ts`)];
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => /^src\/(?:modules|jobs|web)\//.test(file))).toEqual([]);
  });
});
