import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { system } from '../platform/actor.js';
import type { Config } from '../platform/config.js';
import { openSecrets } from '../platform/secrets.js';
import type { Anchor } from '../platform/trail-anchor.js';
import { AnchorFault } from '../platform/trail-anchor-fault.js';
import { anchorsIn } from '../platform/trail-anchor-file.js';
import { TrailKeys } from '../platform/trail-keys.js';
import { marksOf, publicMarks, type TrailMarks } from '../platform/trail-marks.js';
import { verifyTrail } from '../platform/trail-verification.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments } from './command.js';
import { withTrail } from './with-trail.js';

const CHECKER = system('trail');

/** Follows the chain of the trail from the first link to the last, and compares it with heads kept elsewhere. */
export const trailVerify: Command = {
  verb: 'trail verify',
  usage: 'trail verify [--anchor FILE] [--public-key FILE]',
  about: 'follows the whole trail and names what does not fit, also against anchors kept elsewhere; exit 1 when something does not',
  run: verified,
};

async function verified(given: GivenArguments): Promise<CommandOutcome> {
  if (given.positional.length > 0) throw new BadInput(`trail verify does not know "${given.positional.join(' ')}"`);
  const unknown = Object.keys(given.options).find((name) => name !== 'anchor' && name !== 'public-key');
  if (unknown !== undefined) throw new BadInput(`trail verify does not know --${unknown}`);
  const anchors = await anchorsOf(given);
  return withTrail(async ({ config, database }) => {
    const marks = await marksFor(given, config);
    const json = await database.transaction(CHECKER, (tx) => verifyTrail(tx, marks, anchors));
    return { json, finding: json.count > 0 };
  });
}

/** With the public key alone the chain and the anchors are checked, not the marks of rows and links. */
async function marksFor(given: GivenArguments, config: Config): Promise<TrailMarks> {
  const pem = await textOf(given, 'public-key');
  if (pem === undefined) return marksOf(TrailKeys.from(await openSecrets(config)));
  try {
    return publicMarks(createPublicKey(pem));
  } catch {
    throw new BadInput('--public-key: the file holds no public key; make it with: meldpunt trail key');
  }
}

async function anchorsOf(given: GivenArguments): Promise<readonly Anchor[]> {
  const text = await textOf(given, 'anchor');
  try {
    return text === undefined ? [] : anchorsIn(text);
  } catch (fault) {
    throw fault instanceof AnchorFault ? new BadInput(`--anchor: ${fault.message}`) : fault;
  }
}

async function textOf({ options }: GivenArguments, name: string): Promise<string | undefined> {
  const file = options[name];
  if (file === undefined) return undefined;
  if (typeof file !== 'string' || file === '') throw new BadInput(`--${name}: which file?`);
  return readFile(file, 'utf8').catch(() => {
    throw new BadInput(`--${name}: ${file} cannot be read`);
  });
}
