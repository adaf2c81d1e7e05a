import { codewordsOf } from './qr-words.js';
import { QrGrid } from './qr-grid.js';
import { versionFor } from './qr-version.js';

/** A QR code as a drawing: the dark modules as one path, in a square of so many modules, quiet zone included. */
export interface QrDrawing {
  readonly path: string;
  readonly size: number;
}

/** Light modules around the code, that a camera needs. */
const QUIET = 4;

/**
 * Draws a text as a QR code in byte mode, at mending level L, as on a screen nothing gets dirty (ISO/IEC 18004). The mask is
 * always the first: others only make some codes easier to find for old scanners.
 */
export function qrDrawing(text: string): QrDrawing {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  const grid = new QrGrid(version);
  fill(grid, codewordsOf(bytes, version));
  const modules = Array.from({ length: grid.size ** 2 }, (_, at) => [at % grid.size, Math.floor(at / grid.size)] as const);
  const dark = modules.filter(([x, y]) => grid.isDark(x, y));
  return { path: dark.map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`).join(''), size: grid.size + 2 * QUIET };
}

/** Two columns at a time from the right, up and down by turns, around what is fixed; with mask 0: every other module turned. */
function fill(grid: QrGrid, words: readonly number[]): void {
  const bits = words.flatMap((word) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((word >>> bit) & 1) === 1));
  const free = winding(grid.size).filter(([x, y]) => !grid.isFixed(x, y));
  free.forEach(([x, y], at) => grid.set(x, y, (bits[at] ?? false) !== ((x + y) % 2 === 0)));
}

function winding(size: number): readonly (readonly [number, number])[] {
  const rights = Array.from({ length: (size - 1) / 2 }, (_, at) => size - 1 - 2 * at).map((right) => (right <= 6 ? right - 1 : right));
  const rows = Array.from({ length: size }, (_, y) => y);
  return rights.flatMap((right, turn) => {
    const order = turn % 2 === 0 ? [...rows].reverse() : rows;
    return order.flatMap((y) => [[right, y] as const, [right - 1, y] as const]);
  });
}
