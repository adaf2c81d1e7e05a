import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A text for people. */
export interface Document {
  /** Path from the root of the project. */
  readonly name: string;
  readonly text: string;
}

export function textOf(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

/** Every Markdown file at the root, in docs/ and in src/. */
export function documents(): Document[] {
  const atRoot = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const below = ['docs', 'src'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  );
  return [...atRoot, ...below].map((name) => ({ name, text: textOf(name) }));
}

/** What a pattern's first group finds in a text, each once. */
export function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, first = '']) => first))];
}

/** Names of the environment variables that config.ts knows. */
export function configuredNames(): string[] {
  return found(textOf('src/platform/config.ts'), /^ {2}([A-Z][A-Z_]+): /gm);
}

/** Names in config/example.env, with those that are only mentioned there. */
export function exampleNames(): string[] {
  return found(textOf('config/example.env'), /^(?:# )?([A-Z][A-Z_]+)=/gm);
}
