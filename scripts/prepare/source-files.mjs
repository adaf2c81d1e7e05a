import { readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const COMPILED = new Set(['.ts', '.tsx']);
const NOT_NEEDED = new Set(['.md']);

/** Every file below src that has a place in dist: `{ path, out, compiled, version }`, paths relative to src and dist. */
export function sourceFiles(src) {
  return readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .map((entry) => describe(src, join(entry.parentPath ?? entry.path, entry.name)));
}

function isWanted(name) {
  return !name.startsWith('.') && !name.endsWith('.d.ts') && !NOT_NEEDED.has(extname(name));
}

function describe(src, file) {
  const path = relative(src, file).split(sep).join('/');
  const extension = extname(path);
  const compiled = COMPILED.has(extension);
  const { mtimeMs, size } = statSync(file);
  return { path, compiled, out: compiled ? `${path.slice(0, -extension.length)}.js` : path, version: `${mtimeMs} ${size}` };
}
