import type { KeyObject } from 'node:crypto';
import type { Purpose } from './purposes.js';

/** A data key, open. Never written anywhere. */
export interface DataKey {
  readonly id: string;
  readonly owner: string;
  readonly purpose: Purpose;
  readonly key: KeyObject;
}
