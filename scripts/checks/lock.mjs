// `npm run check:lock`: the lock is whole, from the registry alone, and says what package.json says.
// `npm run lock:write` gives every package its address first: npm leaves them out where it is set to.
import { readFileSync, writeFileSync } from 'node:fs';
import { lockFaults, withAddresses } from './lock-faults.mjs';
import { tell } from './tell.mjs';

const LOCK = new URL('../../package-lock.json', import.meta.url);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

if (process.argv.includes('--write')) writeFileSync(LOCK, `${JSON.stringify(withAddresses(read(LOCK)), null, 2)}\n`);
tell('the lock', lockFaults(read(new URL('../../package.json', import.meta.url)), read(LOCK)));
