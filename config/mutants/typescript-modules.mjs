import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';

const IN_PLACE_OF = new Map([
  ['@jest/globals', new URL('./jest-globals.mjs', import.meta.url).href],
  ['fast-check', new URL('./fast-check.mjs', import.meta.url).href],
]);
const TYPESCRIPT = /\.tsx?(?<world>\?world=\d+)?$/;
const compiled = new Map();
const swc = readFile(new URL('../../.swcrc', import.meta.url), 'utf8').then((text) => ({
  ...JSON.parse(text),
  $schema: undefined,
  swcrc: false,
  sourceMaps: false,
}));

/**
 * Hook of Node's loader: modules of TypeScript import each other as `.js`, and stay in the world of who imports them. What tests are
 * written with is taken from this folder, and is the same in all worlds.
 */
export async function resolve(name, context, next) {
  const { world } = TYPESCRIPT.exec(context.parentURL ?? '')?.groups ?? {};
  if (world === undefined) return next(name, context);
  if (IN_PLACE_OF.has(name)) return { url: IN_PLACE_OF.get(name), shortCircuit: true };
  if (!name.startsWith('.')) return next(name, context);
  const found = await next(name.replace(/\.js$/, '.ts'), context);
  return { ...found, url: `${found.url}${world}` };
}

/** Hook of Node's loader: TypeScript is compiled as everywhere else. */
export async function load(url, context, next) {
  if (!TYPESCRIPT.test(url)) return next(url, context);
  const { pathname } = new URL(url);
  if (!compiled.has(pathname)) compiled.set(pathname, await codeOf(new URL(url)));
  return { format: 'module', source: compiled.get(pathname), shortCircuit: true };
}

async function codeOf(url) {
  const { code } = await transform(await readFile(url, 'utf8'), { ...(await swc), filename: url.pathname });
  return code;
}
