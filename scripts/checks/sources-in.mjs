import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const CODE = /(?<!\.d)\.(?:tsx?|mjs|mts)$/;

/** Every source file below the folders, parsed, under its name from the root. */
export function sourcesIn(root, folders) {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => CODE.test(name))
    .map((name) => ({ name, source: parsed(root, name) }));
}

function parsed(root, name) {
  return ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.ES2023, true);
}
