import type { QrVersion } from './qr-version.js';

/** Modules of a code: dark or light, and whether they belong to the pattern by which a camera finds it. */
export class QrGrid {
  readonly size: number;
  readonly #dark: boolean[];
  readonly #fixed: boolean[];

  constructor(version: QrVersion) {
    this.size = version.size;
    this.#dark = Array.from({ length: this.size ** 2 }, () => false);
    this.#fixed = Array.from({ length: this.size ** 2 }, () => false);
    this.#timing();
    for (const [x, y] of [
      [3, 3],
      [this.size - 4, 3],
      [3, this.size - 4],
    ] as const)
      this.#square(x, y, 4, (ring) => ring !== 2 && ring !== 4);
    for (const [x, y] of alignmentsOf(version)) this.#square(x, y, 2, (ring) => ring !== 1);
    if (version.number >= 7) this.#writeVersion(version.number);
    this.writeFormat(0);
  }

  isDark(x: number, y: number): boolean {
    return this.#dark[y * this.size + x] ?? false;
  }

  isFixed(x: number, y: number): boolean {
    return this.#fixed[y * this.size + x] ?? true;
  }

  set(x: number, y: number, dark: boolean): void {
    if (x >= 0 && y >= 0 && x < this.size && y < this.size) this.#dark[y * this.size + x] = dark;
  }

  /** Level L and the mask, written twice, with 10 bits that mend them (ISO/IEC 18004, 7.9). */
  writeFormat(mask: number): void {
    const bits = ((0b01 << 3) | mask) * 1024;
    const format = (bits | remainder(bits, 0x537, 10)) ^ 0x5412;
    const last = this.size - 1;
    const places = [0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y] as const);
    const others = [7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const);
    [...places, ...others].forEach(([x, y], bit) => this.#fix(x, y, isSet(format, bit)));
    for (let bit = 0; bit < 8; bit += 1) this.#fix(last - bit, 8, isSet(format, bit));
    for (let bit = 8; bit < 15; bit += 1) this.#fix(8, last - 14 + bit, isSet(format, bit));
    this.#fix(8, this.size - 8, true);
  }

  #writeVersion(number: number): void {
    const bits = number * 4096;
    const version = bits | remainder(bits, 0x1f25, 12);
    for (let bit = 0; bit < 18; bit += 1) {
      const [far, near] = [this.size - 11 + (bit % 3), Math.floor(bit / 3)];
      this.#fix(far, near, isSet(version, bit));
      this.#fix(near, far, isSet(version, bit));
    }
  }

  #timing(): void {
    for (let at = 0; at < this.size; at += 1) {
      this.#fix(6, at, at % 2 === 0);
      this.#fix(at, 6, at % 2 === 0);
    }
  }

  /** Rings around a middle. */
  #square(x: number, y: number, reach: number, dark: (ring: number) => boolean): void {
    const steps = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach);
    for (const dy of steps) for (const dx of steps) this.#fix(x + dx, y + dy, dark(Math.max(Math.abs(dx), Math.abs(dy))));
  }

  #fix(x: number, y: number, dark: boolean): void {
    this.set(x, y, dark);
    if (x >= 0 && y >= 0 && x < this.size && y < this.size) this.#fixed[y * this.size + x] = true;
  }
}

/** Middles of the small squares; three corners hold a large one already (ISO/IEC 18004, annex E). */
function alignmentsOf({ number, size }: QrVersion): readonly (readonly [number, number])[] {
  if (number === 1) return [];
  const count = Math.floor(number / 7) + 2;
  const step = Math.ceil((size - 13) / (2 * count - 2)) * 2;
  const places = [6, ...Array.from({ length: count - 1 }, (_, at) => size - 7 - step * (count - 2 - at))];
  const last = size - 7;
  const corner = (x: number, y: number): boolean => (x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6);
  return places.flatMap((y) => places.map((x) => [x, y] as const)).filter(([x, y]) => !corner(x, y));
}

function remainder(bits: number, divisor: number, degree: number): number {
  let rest = bits;
  for (let bit = 31 - Math.clz32(rest); rest !== 0 && bit >= degree; bit = 31 - Math.clz32(rest)) rest ^= divisor << (bit - degree);
  return rest;
}

function isSet(bits: number, bit: number): boolean {
  return ((bits >>> bit) & 1) === 1;
}
