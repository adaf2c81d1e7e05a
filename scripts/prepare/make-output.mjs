import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

let compiler;

/** Compiles or copies one source. Each file appears at once, so that a running process never reads half of one. */
export async function makeOutput({ root, src, dist, file }) {
  const from = join(src, file.path);
  const to = join(dist, file.out);
  await mkdir(dirname(to), { recursive: true });
  if (!file.compiled) return place(to, (draft) => copyFile(from, draft));
  const { code, map } = await compile(root, from, to);
  if (map) await place(`${to}.map`, (draft) => writeFile(draft, map));
  await place(to, (draft) => writeFile(draft, map ? `${code}\n//# sourceMappingURL=${basename(to)}.map\n` : code));
}

async function compile(root, from, to) {
  compiler ??= { transform: (await import('@swc/core')).transform, options: readOptions(root) };
  const { options } = compiler;
  const parser = { ...options.jsc.parser, tsx: from.endsWith('.tsx') };
  return compiler.transform(await readFile(from, 'utf8'), {
    ...options,
    jsc: { ...options.jsc, parser },
    filename: from,
    sourceFileName: relative(dirname(to), from).split(sep).join('/'),
    swcrc: false,
    configFile: false,
  });
}

function readOptions(root) {
  const { $schema, ...options } = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  return options;
}

async function place(path, write) {
  const draft = `${path}.${process.pid}.draft`;
  await write(draft);
  await rename(draft, path);
}
