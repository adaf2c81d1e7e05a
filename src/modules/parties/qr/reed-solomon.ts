/** Arithmetic in the field of 256 elements with the polynomial 0x11d, in which a QR code mends itself (ISO/IEC 18004, 7.5). */
function product(one: number, other: number): number {
  let sum = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    sum = (sum << 1) ^ ((sum >>> 7) * 0x11d);
    sum ^= ((other >>> bit) & 1) * one;
  }
  return sum;
}

/** The polynomial by which is divided, without its leading 1. */
function divisorOf(degree: number): readonly number[] {
  const divisor: number[] = Array.from({ length: degree }, (_, at) => (at === degree - 1 ? 1 : 0));
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    for (let at = 0; at < degree; at += 1) divisor[at] = product(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0);
    root = product(root, 2);
  }
  return divisor;
}

/** The codewords that mend a block. @param length how many of them */
export function mendingWords(block: readonly number[], length: number): readonly number[] {
  const divisor = divisorOf(length);
  const rest = Array.from({ length }, () => 0);
  for (const word of block) {
    const factor = word ^ (rest.shift() ?? 0);
    rest.push(0);
    divisor.forEach((coefficient, at) => (rest[at] = (rest[at] ?? 0) ^ product(coefficient, factor)));
  }
  return rest;
}
