import { appendFile } from 'node:fs/promises';
import { readConfig } from '../platform/config.js';
import { openSecrets, type Secrets } from '../platform/secrets.js';
import { TrailKeys } from '../platform/trail-keys.js';
import { BadInput, type Command, type CommandOutcome, type GivenArguments } from './command.js';

const OWN_ONLY = 0o600;

/** The public key by which an auditor checks anchors without trusting this service. */
export const trailKey: Command = {
  verb: 'trail key',
  usage: 'trail key [--keep FILE]',
  about: 'prints the public key (Ed25519, PEM) that goes with the heads of the trail; --keep adds the secret ones to a TRAIL_KEYS_FILE',
  run: shown,
};

async function shown({ options }: GivenArguments): Promise<CommandOutcome> {
  const secrets = await openSecrets(readConfig(process.env));
  const { newest } = TrailKeys.from(secrets);
  const { keep } = options;
  if (keep === true || keep === '') throw new BadInput('--keep: which file?');
  if (typeof keep === 'string') await appendFile(keep, linesOf(secrets), { mode: OWN_ONLY });
  return { json: { version: newest.version, publicKey: newest.verifying.export({ type: 'spki', format: 'pem' }) } };
}

/** Every version, so that rows stay checkable when the master key, from which the first one comes, is replaced. */
function linesOf({ trailRoots }: Secrets): string {
  return [...trailRoots].map(([version, root]) => `${version} ${root.toString('base64')}\n`).join('');
}
