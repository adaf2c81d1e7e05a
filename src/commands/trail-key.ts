import { readConfig } from '../platform/config.js';
import { openSecrets } from '../platform/secrets.js';
import { TrailKeys } from '../platform/trail-keys.js';
import type { Command } from './command.js';

/** The public key by which an auditor checks anchors without trusting this service. */
export const trailKey: Command = {
  verb: 'trail key',
  usage: 'trail key',
  about: 'prints the public key (Ed25519, PEM) with which the heads of the trail are signed, and its version',
  run: async () => {
    const { newest } = TrailKeys.from(await openSecrets(readConfig(process.env)));
    return { json: { version: newest.version, publicKey: newest.verifying.export({ type: 'spki', format: 'pem' }) } };
  },
};
