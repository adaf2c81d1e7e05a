import { readFileSync } from 'node:fs';

/** The arrows of a mermaid state diagram in a file of the domain, as `from --> to: name`, sorted; start and end left out. */
export function drawnTransitions(file: string): string[] {
  const text = readFileSync(new URL(`../../src/domain/${file}`, import.meta.url), 'utf8');
  const arrows = [...text.matchAll(/^\s*([\w-]+) --> ([\w-]+): ([\w-]+)$/gm)];
  return arrows.map(([, from, to, name]) => `${from} --> ${to}: ${name}`).sort();
}
