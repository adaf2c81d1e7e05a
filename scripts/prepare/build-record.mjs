import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAME = '.build.json';

/**
 * What dist was made from: `{ recipe, files: { path: version } }`. Times alone would not do: a file that a checkout or a
 * copy made older would be missed, so a source counts as changed when its time or size differs from the record.
 */
export function readRecord(root, dist) {
  const recipe = recipeOf(root);
  try {
    const record = JSON.parse(readFileSync(join(dist, NAME), 'utf8'));
    return record.recipe === recipe ? record : { recipe, files: {} };
  } catch {
    return { recipe, files: {} };
  }
}

export function writeRecord(dist, record) {
  const draft = join(dist, `${NAME}.${process.pid}`);
  writeFileSync(draft, JSON.stringify(record));
  renameSync(draft, join(dist, NAME));
}

export function isRecordFile(path) {
  return path.startsWith(NAME);
}

function recipeOf(root) {
  const hash = createHash('sha256');
  for (const name of ['.swcrc', 'node_modules/@swc/core/package.json']) {
    if (existsSync(join(root, name))) hash.update(readFileSync(join(root, name)));
  }
  return hash.digest('hex');
}
