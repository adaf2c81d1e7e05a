import { AnchorTrail } from '../modules/oversight/index.js';
import { anchorLine } from '../platform/trail-anchor-line.js';
import type { Command } from './command.js';
import { withService } from './with-service.js';

/** Signs the head of the trail now, keeps it where the hourly ones are kept, and prints it, to be kept elsewhere too. */
export const trailAnchor: Command = {
  verb: 'trail anchor',
  usage: 'trail anchor',
  about: 'signs the head of the trail, appends it to ANCHOR_FILE and prints it',
  run: async () => {
    const anchor = await withService((app) => app.get(AnchorTrail, { strict: false }).execute());
    const json: unknown = JSON.parse(anchorLine(anchor));
    return { json };
  },
};
