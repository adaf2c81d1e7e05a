import { Secrets } from '../../src/platform/secrets.js';
import { TrailKeys } from '../../src/platform/trail-keys.js';

/** The keys of the trail of a platform in tests, see `platformOf`. */
export const TRAIL_KEYS = TrailKeys.from(new Secrets(Buffer.alloc(32)));
