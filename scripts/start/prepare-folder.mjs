import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../processes/take-lock.mjs';
import { portTaken } from './port-taken.mjs';
import { stopLeftovers } from './leftovers.mjs';

// A start that follows on a stop finds the old one still putting things away.
const LOCK_PATIENCE_MS = 3_000;

/** Makes the data folder ours alone, clears what a cut-off run left, and sees that the port is free. Resolves to the lock. */
export async function prepareFolder({ dataDir, port, url }, say) {
  for (const folder of ['', 'log', 'mailbox']) mkdirSync(join(dataDir, folder), { recursive: true });
  for (const folder of ['log', 'mailbox']) chmodSync(join(dataDir, folder), 0o700);
  const lock = await takeLock(join(dataDir, 'launcher.lock'), { patienceMs: LOCK_PATIENCE_MS, note: { url } });
  if (!lock.release) {
    throw new Error(
      `meldpunt already runs from ${dataDir}, on ${lock.holder.url} (process ${lock.holder.pid}): stop it first, or give MELDPUNT_DATA and PORT for a second one.`,
    );
  }
  await stopLeftovers(dataDir, say);
  const reason = await portTaken(port);
  if (!reason) return lock;
  lock.release();
  if (reason === 'EACCES')
    throw new Error(`Port ${port} may not be used by this account: choose one above 1023, for instance PORT=3000 npm start.`);
  throw new Error(
    `Port ${port} is in use by another program: stop that, or choose another port, for instance PORT=${port === 65_535 ? 3000 : port + 1} npm start.`,
  );
}
