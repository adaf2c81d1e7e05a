import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** A file the browser may keep for ever, since its name changes with its content. */
export interface Asset {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

const SHEETS = ['tokens', 'base', 'frame', 'forms', 'parts', 'levels', 'blocks', 'cards', 'charts', 'pictures', 'dikes', 'print'] as const;

/** Beside the compiled file when copied there, else in the source next to it: both trees have the same shape. */
const folder = [new URL('./assets/', import.meta.url), new URL('../../src/web/assets/', import.meta.url)].find((place) =>
  existsSync(new URL('tokens.css', place)),
);

const read = (file: string): Buffer => readFileSync(new URL(file, folder));

const assets: Readonly<Record<'meldpunt.css' | 'favicon.svg' | 'passkey.js', Asset>> = {
  'meldpunt.css': assetOf('meldpunt.css', 'text/css; charset=utf-8', Buffer.concat(SHEETS.map((sheet) => read(`${sheet}.css`)))),
  'passkey.js': assetOf('passkey.js', 'text/javascript; charset=utf-8', read('passkey.js')),
  'favicon.svg': assetOf('favicon.svg', 'image/svg+xml; charset=utf-8', read('favicon.svg')),
};

export function assetPath(file: keyof typeof assets): string {
  return `/assets/${assets[file].name}`;
}

/** @param name with its hash, as it stands in the address */
export function assetNamed(name: string): Asset | undefined {
  return Object.values(assets).find((asset) => asset.name === name);
}

function assetOf(file: string, type: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const name = file.replace(/(\.\w+)$/, `.${hash}$1`);
  return { name, type, body };
}
