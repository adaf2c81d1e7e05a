import type { KeyObject } from 'node:crypto';
import { equalBytes } from './equal-bytes.js';
import { type Anchor, isSigned } from './trail-anchor.js';
import type { TrailKeys } from './trail-keys.js';
import { linkMac, type TrailLink } from './trail-link.js';
import { rowMac, type SealedRow } from './trail-row.js';

/** Tells whether what stands in the trail was made by who holds its keys. */
export interface TrailMarks {
  onRow(row: SealedRow): boolean;
  onLink(link: TrailLink): boolean;
  onAnchor(anchor: Anchor): boolean;
}

/** For the service itself: every mark. */
export function marksOf(keys: TrailKeys): TrailMarks {
  return {
    onRow: (row) => {
      const key = keys.of(row.keyVersion);
      return key !== undefined && equalBytes(rowMac(key, row), row.mac);
    },
    onLink: (link) => {
      const key = keys.of(link.keyVersion);
      return key !== undefined && equalBytes(linkMac(key, link.linkHash), link.mac);
    },
    onAnchor: (anchor) => {
      const key = keys.of(anchor.keyVersion);
      return key !== undefined && isSigned(anchor, key.verifying);
    },
  };
}

/** For whoever has the public key alone: signatures of heads; the chain itself can be followed without any key. */
export function publicMarks(verifying: KeyObject): TrailMarks {
  return { onRow: () => true, onLink: () => true, onAnchor: (anchor) => isSigned(anchor, verifying) };
}
