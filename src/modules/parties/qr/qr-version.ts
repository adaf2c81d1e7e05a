/** A size of QR code at the lowest level of mending (L): how its codewords are divided over blocks. */
export interface QrVersion {
  readonly number: number;
  /** Modules along a side. */
  readonly size: number;
  /** Codewords of content, over all blocks. */
  readonly contentWords: number;
  readonly blocks: number;
  /** Codewords for mending, in each block. */
  readonly mendingWords: number;
}

/** Of versions 1 to 15: all codewords, mending codewords of a block, blocks. Source: ISO/IEC 18004, table 9, level L. */
const FIGURES: readonly (readonly [number, number, number])[] = [
  [26, 7, 1],
  [44, 10, 1],
  [70, 15, 1],
  [100, 20, 1],
  [134, 26, 1],
  [172, 18, 2],
  [196, 20, 2],
  [242, 24, 2],
  [292, 30, 2],
  [346, 18, 4],
  [404, 20, 4],
  [466, 24, 4],
  [532, 26, 4],
  [581, 30, 4],
  [655, 22, 6],
];

/** The mode and the length come before the content: 12 bits, and 20 from version 10 on. */
export function headBits(version: number): number {
  return version < 10 ? 12 : 20;
}

/** The smallest version that holds so many bytes. @throws {RangeError} when there is none among ours */
export function versionFor(bytes: number): QrVersion {
  const versions = FIGURES.map(([words, mendingWords, blocks], at) => {
    const number = at + 1;
    return { number, size: 17 + 4 * number, contentWords: words - mendingWords * blocks, blocks, mendingWords };
  });
  const fitting = versions.find(({ number, contentWords }) => headBits(number) + bytes * 8 <= contentWords * 8);
  if (fitting === undefined) throw new RangeError(`${bytes} bytes do not fit in a QR code of version 15`);
  return fitting;
}
