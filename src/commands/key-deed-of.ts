import type { Deed } from '../modules/oversight/index.js';
import { KeyDeeds } from '../modules/oversight/index.js';
import { REMEMBERED_MS } from '../platform/sealing/key-memory.js';
import { BadInput, type CommandOutcome } from './command.js';
import { withService } from './with-service.js';

/** What is asked or confirmed, of whom, and by whom. */
interface Wish {
  readonly deed: Deed;
  readonly owner: string;
  readonly requestedBy: string | undefined;
  readonly confirmedBy: string | undefined;
}

/** Notes a request, or does what another person asked for. @throws {BadInput} when it is neither or both */
export async function keyDeedOf({ deed, owner, requestedBy, confirmedBy }: Wish): Promise<CommandOutcome> {
  if ((requestedBy === undefined) === (confirmedBy === undefined))
    throw new BadInput('give --requested-by ADDRESS, and let another person give --confirmed-by ADDRESS afterwards');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  return withService(async (app) => {
    const deeds = app.get(KeyDeeds, { strict: false });
    if (confirmedBy === undefined) {
      const { id } = await deeds.request({ deed, owner, email: requestedBy ?? '' });
      say('another system administrator confirms it within 24 hours with --confirmed-by');
      return { json: { request: id, deed, owner, requestedBy } };
    }
    const outcome = await deeds.confirm({ deed, owner, email: confirmedBy }, { say, settleMs: REMEMBERED_MS });
    return { json: { deed, owner, confirmedBy, ...outcome } };
  });
}
