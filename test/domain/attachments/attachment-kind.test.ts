import { describe, expect, it } from '@jest/globals';
import { ATTACHMENT_KINDS, containerOf } from '../../../src/domain/attachments/attachment-kind.js';

const MAGIC = [
  { container: 'pdf', magic: '%PDF-' },
  { container: 'png', magic: '\x89PNG\r\n\x1a\n' },
  { container: 'jpeg', magic: '\xff\xd8\xff' },
  { container: 'zip', magic: 'PK\x03\x04' },
] as const;
const containerIn = (text: string, encoding: BufferEncoding = 'latin1') => containerOf(Buffer.from(text, encoding));

describe('what is in a file', () => {
  it.each(MAGIC)('is $container by its first bytes, whatever follows', ({ container, magic }) => {
    expect(containerIn(magic)).toBe(container);
    expect(containerIn(`${magic}\xff\x00<html>`)).toBe(container);
  });

  it.each(MAGIC)('is no $container when one of those bytes is another', ({ container, magic }) => {
    for (let at = 0; at < magic.length; at += 1) expect(containerIn(`${magic.slice(0, at)}!${magic.slice(at + 1)}`)).not.toBe(container);
    expect(containerIn(magic.slice(0, -1))).not.toBe(container);
    expect(containerIn(` ${magic}`)).not.toBe(container);
  });

  it.each(['', 'a;b\r\n1;2\n\t', 'één € 😀', '<p>geen pagina', 'x <html>', '<xml', 'a\u0080b'])('is text: %j', (text) => {
    expect(containerIn(text, 'utf8')).toBe('text');
  });

  it.each(['a\u0000', '\u0008', '\u000b', '\u000e', '\u001f', '\u007f'])('is unknown when it has a control in it: %j', (text) => {
    expect(containerIn(text, 'utf8')).toBeUndefined();
  });

  it.each(['<html>', ' \n<!DOCTYPE x>', '<SVG ', '<?xml version="1.0"?>'])('is unknown when a browser would draw it: %j', (text) => {
    expect(containerIn(text)).toBeUndefined();
  });

  it('is unknown when it is no UTF-8', () => expect(containerIn('\xe9\xe9n')).toBeUndefined());

  it('is saved and handed out as what it is', () => {
    expect(Object.entries(ATTACHMENT_KINDS).map(([kind, { extension, mediaType }]) => [kind, extension, mediaType])).toEqual([
      ['pdf', 'pdf', 'application/pdf'],
      ['png', 'png', 'image/png'],
      ['jpeg', 'jpg', 'image/jpeg'],
      ['xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['ods', 'ods', 'application/vnd.oasis.opendocument.spreadsheet'],
      ['text', 'txt', 'text/plain; charset=utf-8'],
    ]);
  });
});
