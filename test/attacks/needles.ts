/** The forms in which a text may hide: as it is, in other alphabets of bytes, and escaped. */
export function needlesOf(text: string): readonly Buffer[] {
  const plain = Buffer.from(text, 'utf8');
  const wide = Buffer.from(text, 'utf16le');
  const forms = [
    text,
    plain.toString('hex'),
    plain.toString('hex').toUpperCase(),
    encodeURIComponent(text),
    encodeURIComponent(text).toLowerCase(),
    JSON.stringify(text).slice(1, -1),
    text.replace('.', ','),
    Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    Array.from(text, (letter) => `&#${letter.charCodeAt(0)};`).join(''),
    [...text].reverse().join(''),
    ...[0, 1, 2].flatMap((offset) => inBase64(plain, offset)),
  ];
  return [...new Set(forms)].map((form) => Buffer.from(form, 'utf8')).concat([wide, Buffer.from(wide).swap16()]);
}

/** Whether one of the forms stands in these bytes. */
export function standsIn(place: Buffer, needles: readonly Buffer[]): boolean {
  return needles.some((needle) => place.includes(needle));
}

/** The letters that a text has in base64 wherever it stands, for each of the three ways in which it may be cut. */
function inBase64(plain: Buffer, offset: number): readonly string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), plain])
    .toString('base64')
    .replace(/=+$/, '');
  const inner = padded.slice(offset === 0 ? 0 : 4, padded.length - 1);
  return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
}
