import { describe, expect, it } from '@jest/globals';
import { stripJpeg } from '../../../src/domain/attachments/strip-jpeg.js';
import { stripPng } from '../../../src/domain/attachments/strip-png.js';

const bytes = (...parts: readonly (string | readonly number[] | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const START = [0xff, 0xd8];
const SCAN = bytes([0xff, 0xda, 0x00, 0x02, 0x11, 0xff, 0x00, 0x22]);
const END = [0xff, 0xd9];
const segment = (marker: number, content = '') => bytes([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255], content);
const stripped = (...parts: readonly (string | readonly number[] | Buffer)[]) => {
  const clean = stripJpeg(bytes(...parts));
  return clean === undefined ? undefined : Buffer.from(clean);
};

describe('a JPEG', () => {
  it.each([
    { marker: 0xe0, content: 'JFIF\0\x01', because: 'it says that it is one' },
    { marker: 0xe2, content: 'ICC_PROFILE\0\x01', because: 'colours are drawn by it' },
    { marker: 0xee, content: 'Adobe\0d', because: 'so are these' },
    { marker: 0xc0, content: '', because: 'an empty part is one' },
    { marker: 0xdb, content: 'tabel'.repeat(80), because: 'a long one is too' },
    { marker: 0xdf, content: 'x', because: 'it comes before those of applications' },
    { marker: 0xf0, content: 'x', because: 'it comes behind them' },
  ])('keeps part $marker: $because', ({ marker, content }) => {
    const part = segment(marker, content);
    expect(stripped(START, part, SCAN, END)).toEqual(bytes(START, part, SCAN, END));
  });

  it.each([
    { marker: 0xe0, content: 'JFXX\0', because: 'a small picture of it' },
    { marker: 0xe0, content: 'JFI', because: 'it does not say JFIF' },
    { marker: 0xe1, content: 'Exif\0\0GPS', because: 'where and when it was taken' },
    { marker: 0xe2, content: 'MPF\0', because: 'more pictures' },
    { marker: 0xed, content: 'Photoshop', because: 'who made it' },
    { marker: 0xef, content: 'x', because: 'an application knows what' },
    { marker: 0xfe, content: 'Jansen', because: 'a comment' },
  ])('loses part $marker: $because', ({ marker, content }) => {
    const before = segment(0xdb, 'x');
    expect(stripped(START, before, segment(marker, content), SCAN, END)).toEqual(bytes(START, before, SCAN, END));
  });

  it('ends where the picture ends', () => {
    expect(stripped(START, SCAN, END, 'tweede foto', END)).toEqual(bytes(START, SCAN, END));
    expect(stripped(START, SCAN)).toEqual(bytes(START, SCAN));
    expect(stripped(START, SCAN.subarray(0, 4))).toEqual(bytes(START, SCAN.subarray(0, 4)));
  });

  it.each([
    { what: 'nothing', parts: [] },
    { what: 'no scan', parts: [START, segment(0xdb, 'x')] },
    { what: 'a part without a marker', parts: [START, [0x00, 0xda, 0x00, 0x02], SCAN, END] },
    { what: 'a part that is longer than the file', parts: [START, [0xff, 0xdb, 0x01, 0x00], SCAN, END] },
    { what: 'a part that is shorter than its own length', parts: [START, [0xff, 0xdb, 0x00, 0x01], SCAN, END] },
    { what: 'a scan that has only begun', parts: [START, [0xff, 0xda, 0x00]] },
  ])('is not taken when it is not built as one: $what', ({ parts }) => {
    expect(stripped(...parts)).toBeUndefined();
  });
});

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const chunk = (name: string, content = '') => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return bytes(length, name, content, 'crc!');
};
const HEAD = chunk('IHDR', 'x'.repeat(13));
const LAST = chunk('IEND');
const cleaned = (...parts: readonly (string | Buffer)[]) => {
  const clean = stripPng(bytes(...parts));
  return clean === undefined ? undefined : Buffer.from(clean);
};

describe('a PNG', () => {
  it.each(['PLTE', 'IDAT', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'])('keeps %s, which draws it', (name) => {
    const parts = [SIGNATURE, HEAD, chunk(name, 'beeld'), LAST];
    expect(cleaned(...parts)).toEqual(bytes(...parts));
  });

  it.each(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf', 'caBX', 'idat'])('loses %s, which does not', (name) => {
    const picture = [HEAD, chunk('IDAT', 'beeld')] as const;
    expect(cleaned(SIGNATURE, picture[0], chunk(name, 'Jansen'), picture[1], chunk(name), LAST)).toEqual(
      bytes(SIGNATURE, ...picture, LAST),
    );
  });

  it('ends where the picture ends', () => {
    expect(cleaned(SIGNATURE, HEAD, LAST, 'tweede foto', LAST)).toEqual(bytes(SIGNATURE, HEAD, LAST));
  });

  it('is found in the middle of other bytes', () => {
    const whole = bytes('voor', SIGNATURE, HEAD, LAST);
    expect(Buffer.from(stripPng(whole.subarray(4)) ?? [])).toEqual(bytes(SIGNATURE, HEAD, LAST));
  });

  it.each([
    { what: 'no end', parts: [SIGNATURE, HEAD] },
    { what: 'a part that is longer than the file', parts: [SIGNATURE, chunk('IDAT', 'beeld').subarray(0, -1), LAST.subarray(0, 0)] },
    { what: 'an end that has only begun', parts: [SIGNATURE, HEAD, LAST.subarray(0, -1)] },
    { what: 'a long part behind which nothing comes', parts: [SIGNATURE, bytes([0, 0, 1, 0], 'IEND', 'crc!')] },
  ])('is not taken when it is not built as one: $what', ({ parts }) => {
    expect(cleaned(...parts)).toBeUndefined();
  });
});
