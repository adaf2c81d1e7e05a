import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isRecordFile, readRecord, writeRecord } from './build-record.mjs';
import { makeOutput } from './make-output.mjs';
import { sourceFiles } from './source-files.mjs';

const AT_ONCE = 16;
const LOCK = '.lock';

/** Sources that dist does not reflect yet, and files in dist whose source is gone. */
export function outdated({ root, src, dist }) {
  const sources = existsSync(src) ? sourceFiles(src) : [];
  const record = readRecord(root, dist);
  const stale = sources.filter(({ path, out, version }) => record.files[path] !== version || !existsSync(join(dist, out)));
  return { sources, stale, strays: straysIn(dist, sources), record };
}

/** Brings dist in line with src; resolves to how many files were made. Throws with every compiler's complaint at once. */
export async function build({ root, src, dist }) {
  const { sources, stale, strays, record } = outdated({ root, src, dist });
  for (const path of strays) rmSync(join(dist, path), { force: true });
  removeEmptyFolders(dist);
  const faults = [];
  const made = {};
  for (let from = 0; from < stale.length; from += AT_ONCE) {
    const batch = stale.slice(from, from + AT_ONCE);
    const results = await Promise.allSettled(batch.map((file) => makeOutput({ root, src, dist, file })));
    results.forEach((result, i) => {
      if (result.status === 'fulfilled') made[batch[i].path] = batch[i].version;
      else faults.push(`src/${batch[i].path}: ${result.reason.message}`);
    });
  }
  mkdirSync(dist, { recursive: true });
  writeRecord(dist, { recipe: record.recipe, files: keptOf(sources, { ...record.files, ...made }, faults) });
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\n${faults.length} file(s) do not compile.`);
  return stale.length;
}

function keptOf(sources, files, faults) {
  const failed = (path) => faults.some((fault) => fault.startsWith(`src/${path}: `));
  return Object.fromEntries(sources.filter(({ path }) => files[path] && !failed(path)).map(({ path }) => [path, files[path]]));
}

function straysIn(dist, sources) {
  if (!existsSync(dist)) return [];
  const expected = new Set(sources.flatMap(({ out, compiled }) => (compiled ? [out, `${out}.map`] : [out])));
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(dist, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !expected.has(path) && !path.startsWith(LOCK) && !isRecordFile(path));
}

function removeEmptyFolders(dist) {
  if (!existsSync(dist)) return;
  const folders = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  const deepestFirst = folders.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort((a, b) => b.length - a.length);
  for (const folder of deepestFirst) {
    if (readdirSync(folder).length === 0 && folder !== dirname(dist)) rmdirSync(folder);
  }
}
