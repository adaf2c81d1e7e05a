import type { Place } from '../../platform/sealing/place.js';

/** Where it stands who somebody is. */
export function personPlace(id: string, column: 'email' | 'name'): Place {
  return { table: 'person', row: id, column };
}
