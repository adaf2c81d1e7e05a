// `npm run check:dead`: an export that no other file imports need not be one. `check:rooms` sees whole dead files.
import { fileURLToPath } from 'node:url';
import { sourcesIn } from './sources-in.mjs';
import { tell } from './tell.mjs';
import { unusedExports } from './unused-exports.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The catalogue's front door shows every fact it holds, also those that wait for their screen. */
const SHOWS_ALL = 'src/modules/catalogue/';
const NOT_CODE = /^test\/rooms\/violations\//;

tell(
  'exports',
  unusedExports(
    sourcesIn(root, ['src', 'test', 'scripts']).filter(({ name }) => !NOT_CODE.test(name)),
    (name) => name.startsWith('src/') && !name.startsWith('src/platform/migrations/') && !name.startsWith(SHOWS_ALL),
  ),
);
