import { SystemClock } from '../platform/clock.js';
import { openSecrets } from '../platform/secrets.js';
import { AnchorFile } from '../platform/trail-anchor-file.js';
import { anchorLine } from '../platform/trail-anchor-line.js';
import { TrailChain } from '../platform/trail-chain.js';
import { TrailKeys } from '../platform/trail-keys.js';
import { TrailNotary } from '../platform/trail-notary.js';
import type { Command, CommandOutcome } from './command.js';
import { type TrailService, withTrail } from './with-trail.js';

/** Signs the head of the trail now, keeps it where the hourly ones are kept, and prints it, to be kept elsewhere too. */
export const trailAnchor: Command = {
  verb: 'trail anchor',
  usage: 'trail anchor',
  about: 'links what waits, signs the head of the trail, appends it to ANCHOR_FILE and prints it',
  run: () => withTrail(anchored),
};

async function anchored({ config, log, database }: TrailService): Promise<CommandOutcome> {
  const [clock, keys] = [new SystemClock(), TrailKeys.from(await openSecrets(config))];
  const chain = new TrailChain(clock, database, keys);
  const anchor = await new TrailNotary(clock, database, keys, chain, new AnchorFile(config.anchorFile, log)).anchor();
  const json: unknown = JSON.parse(anchorLine(anchor));
  return { json };
}
