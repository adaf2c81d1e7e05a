import { accepted } from './accepted.js';
import { GS1_ELEMENTS } from './gs1-elements.js';
import type { Gs1Element } from './gs1-elements.js';
import type { Checked } from './identifier.js';
import { refused } from './refused.js';

/** An element as it stands in a barcode: what it is and its text, not yet read. */
export interface Gs1Part {
  readonly element: Gs1Element;
  readonly value: string;
}

/** Ends a field of variable length: FNC1 arrives as GS. */
const GROUP_SEPARATOR = '\u001d';
const AI_LENGTHS = [2, 3, 4];

/**
 * The elements of a GS1 barcode, as scanned (fields of variable length ended by GS) or as printed
 * below it (application identifiers in brackets).
 *
 * @param text  without symbology prefix
 *
 * Source: GS1 General Specifications, section 7.8.
 */
export function splitGs1(text: string): Checked<readonly Gs1Part[]> {
  return text.startsWith('(') ? splitPrinted(text) : splitScanned(text);
}

function splitPrinted(text: string): Checked<readonly Gs1Part[]> {
  const parts: Gs1Part[] = [];
  for (const [, ai = '', value = ''] of text.matchAll(/\((\d{2,4})\)(.*?)(?=\(\d{2,4}\)|$)/g)) {
    const element = GS1_ELEMENTS.get(ai);
    if (!element) return refused('element');
    if (!fits(element, value)) return refused('length');
    parts.push({ element, value });
  }
  return parts.length === 0 ? refused('element') : accepted(parts);
}

function splitScanned(text: string): Checked<readonly Gs1Part[]> {
  const parts: Gs1Part[] = [];
  let rest = text;
  while (rest !== '') {
    const ai = AI_LENGTHS.map((length) => rest.slice(0, length)).find((start) => GS1_ELEMENTS.has(start)) ?? '';
    const element = GS1_ELEMENTS.get(ai);
    if (!element) return refused('element');
    const value = valueAt(rest.slice(ai.length), element);
    if (!fits(element, value)) return refused('length');
    parts.push({ element, value });
    rest = withoutSeparator(rest.slice(ai.length + value.length));
  }
  return accepted(parts);
}

function valueAt(text: string, { fixed, length }: Gs1Element): string {
  const [field = ''] = text.split(GROUP_SEPARATOR);
  return fixed ? field.slice(0, length) : field;
}

function withoutSeparator(text: string): string {
  return text.startsWith(GROUP_SEPARATOR) ? text.slice(GROUP_SEPARATOR.length) : text;
}

function fits({ fixed, length }: Gs1Element, value: string): boolean {
  return fixed ? value.length === length : value !== '' && value.length <= length;
}
