// `npm run check:lock`: the lock is whole, from the registry alone, and says what package.json says.
import { readFileSync } from 'node:fs';
import { lockFaults } from './lock-faults.mjs';
import { tell } from './tell.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

tell('the lock', lockFaults(read('package.json'), read('package-lock.json')));
