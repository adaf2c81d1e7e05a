// Links the trail of a database at the worker's beat, until it is told to stop.
import { setTimeout as pause } from 'node:timers/promises';
import { SystemClock } from '../../dist/platform/clock.js';
import { openDatabase } from '../../dist/platform/database.js';
import { Secrets } from '../../dist/platform/secrets.js';
import { TrailChain } from '../../dist/platform/trail-chain.js';
import { TrailKeys } from '../../dist/platform/trail-keys.js';

const BEAT_MS = 300;
const onError = () => undefined;
const { database } = await openDatabase({ url: process.env.DATABASE_URL, poolSize: 2, entities: [], onError });
const chain = new TrailChain(new SystemClock(), database, TrailKeys.from(new Secrets(Buffer.alloc(32, 7))));
process.on('SIGTERM', () => process.exit(0));
for (;;) {
  await chain.runAll();
  await pause(BEAT_MS);
}
