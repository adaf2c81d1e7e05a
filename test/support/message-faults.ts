import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from '../../src/web/languages/define-messages.js';

/** What is wrong with a catalogue: a sentence that does not parse, is empty, or asks other values in Dutch than in English. */
export function messageFaults(catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, { nl, en }]) => {
    if (nl.trim() === '' || en.trim() === '') return [`${key}: is empty`];
    const [dutch, english] = [valuesOf(nl, 'nl'), valuesOf(en, 'en')];
    return dutch === english ? [] : [`${key}: asks ${dutch} in Dutch and ${english} in English`];
  });
}

function valuesOf(message: string, locale: string): string {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst(), (_, node) => {
    if (isValue(node)) names.add(node.value);
    return node;
  });
  return [...names].sort().join(', ') || 'nothing';
}

/** In the parsed message, type 0 is plain text and 7 the # of a plural; what lies between is asked for. */
function isValue(node: unknown): node is { readonly value: string } {
  if (typeof node !== 'object' || node === null || !('type' in node) || !('value' in node)) return false;
  return typeof node.type === 'number' && node.type > 0 && node.type < 7 && typeof node.value === 'string';
}
