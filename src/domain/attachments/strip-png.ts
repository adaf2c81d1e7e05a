const SIGNATURE = 8;
/** Length, name and checksum around the content of a chunk. */
const AROUND = 12;
/** What draws the picture. Text, time, EXIF and whatever applications add is left out. Source: PNG specification, third edition, 5.6. */
const DRAWING = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'];

/** A picture without text, time and place. Undefined when it is not built as one. */
export function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = new Uint8Array(bytes.length);
  whole.set(bytes.subarray(0, SIGNATURE));
  let [at, used] = [SIGNATURE, SIGNATURE];
  while (at + AROUND <= bytes.length) {
    const end = at + AROUND + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    if (DRAWING.includes(name)) {
      whole.set(bytes.subarray(at, end), used);
      used += end - at;
    }
    if (name === 'IEND') return whole.slice(0, used);
    at = end;
  }
  return undefined;
}
