const START_OF_SCAN = 0xda;
const END = 0xd9;
/** Kept of what applications may put in: JFIF, the colour profile, Adobe's colour transform. EXIF, XMP, IPTC and comments go. */
const APP0 = 0xe0;
const ICC = 0xe2;
const ADOBE = 0xee;
const COMMENT = 0xfe;

/** A photograph without where, when and with what it was taken. Undefined when it is not built as one. Source: ITU-T T.81, annex B. */
export function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === START_OF_SCAN) return joined([...kept, upToEnd(bytes, at)]);
    const end = endOfSegment(bytes, at);
    if (end > bytes.length || end < at + 4) return undefined;
    if (!isMetadata(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** The two bytes behind the marker say how long it is, themselves included. */
function endOfSegment(bytes: Uint8Array, at: number): number {
  return at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
}

function isMetadata(marker: number, content: Uint8Array): boolean {
  if (marker === COMMENT) return true;
  if (marker < APP0 || marker > 0xef) return false;
  if (marker === ICC) return !startsWith(content, 'ICC_PROFILE');
  return marker === APP0 ? !startsWith(content, 'JFIF') : marker !== ADOBE;
}

/** Cameras put a second picture, or anything, behind the end: that goes too. */
function upToEnd(bytes: Uint8Array, from: number): Uint8Array {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === END) return bytes.subarray(from, at + 2);
  }
  return bytes.subarray(from);
}

function startsWith(content: Uint8Array, text: string): boolean {
  return [...text].every((letter, at) => content[at] === letter.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
