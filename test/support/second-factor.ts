import { setTimeout as pause } from 'node:timers/promises';
import { isDemoAddress } from '../../src/modules/parties/demo-domain.js';
import { DEMO_TOTP_SECRET } from '../../src/modules/parties/demo-people.js';
import { codeAt } from '../../src/modules/parties/factors/totp-codes.js';
import { system } from '../../src/platform/actor.js';
import type { World } from './database.js';
import { emailIndexOf } from './kept-people.js';

/** What the authenticator app of everybody in the tests makes its codes of. */
export const TOTP_SECRET = 'NBSWY3DPEHPK3PXPNBSWY3DPEHPK3PXP';

const STEP_MS = 30_000;
const LAST_STEPS = new Map<string, number>();

/**
 * A good code for a person of a world, who gets an app first when there is none. A world's clock stands still, and a code
 * counts once: so the world is made to forget which code was the last.
 */
export async function codeOf(world: World, email: string): Promise<string> {
  const { rows } = await world.admin.query<{ id: string; known: boolean }>(
    `select person.id, totp.person_id is not null as known from person left join totp on totp.person_id = person.id where email_index = $1`,
    [emailIndexOf(world, email)],
  );
  const [person] = rows;
  if (person?.known === false) await giveApp(world, person.id, secretOf(email));
  if (person !== undefined) await world.admin.query('update totp set last_step = 0 where person_id = $1', [person.id]);
  return codeAt(secretOf(email), world.clock.now());
}

/** Time that a code is certain to be still good when it was given out. */
const LEEWAY_MS = 10_000;

/** A good code by the real clock that was not used before at this service; waits for the next when it must. */
export async function freshCode(service: string, email: string): Promise<string> {
  const who = `${service} ${email}`;
  const step = Math.max((LAST_STEPS.get(who) ?? 0) + 1, Math.floor((Date.now() + LEEWAY_MS) / STEP_MS) - 1);
  LAST_STEPS.set(who, step);
  const early = (step - 1) * STEP_MS - Date.now();
  if (early > 0) await pause(early + 100);
  return codeAt(TOTP_SECRET, new Date(step * STEP_MS));
}

function secretOf(email: string): string {
  return isDemoAddress(email) ? DEMO_TOTP_SECRET : TOTP_SECRET;
}

async function giveApp(world: World, personId: string, secret: string): Promise<void> {
  await world.worker.transaction(system('test'), async (tx) => {
    const sealer = await world.sealing.sealing.sealer(tx, 'service', 'account');
    const sealed = sealer.seal({ table: 'totp', row: personId, column: 'secret' }, secret);
    await tx.query('insert into totp (person_id, secret, last_step, enrolled_at) values ($1, $2, 0, $3)', [
      personId,
      sealed,
      world.clock.now(),
    ]);
  });
}
