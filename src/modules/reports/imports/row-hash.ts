import type { Sealing } from '../../../platform/sealing/sealing.js';
import { canonical } from '../canonical.js';
import type { ImportStanding } from './import-standing.js';

/** By what a row is known again, in whatever file of its organisation: its content, whatever the order of its fields. */
export function rowHash(sealing: Sealing, { organisationId, sandbox }: ImportStanding, body: unknown): Buffer {
  return sealing.blindIndex('imported-row', `${organisationId}\0${sandbox ? 'sandbox\0' : ''}${canonical(body)}`);
}
