/** Bytes of one file: a scan of some pages, or a photograph. Own choice. */
export const LARGEST_ATTACHMENT = 10 * 1_048_576;
/** Files in one go, and with one report in all. Own choice. */
export const MOST_AT_ONCE = 5;
export const MOST_ATTACHMENTS = 20;

const LONGEST_NAME = 100;
/** Controls, what turns the direction of text around, and what means something in a path or a header. */
const NOT_IN_NAMES = /[\p{C}\p{Surrogate}\u2028\u2029"\\/:*?<>|;]/gu;

/** A name to show and to save under: the last part of a path, short, with the extension that fits what is in the file. */
export function attachmentName(given: string, extension: string): string {
  const last = given.split(/[\\/]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...stem].slice(0, LONGEST_NAME).join('');
  return `${short === '' ? 'bijlage' : short}.${extension}`;
}
