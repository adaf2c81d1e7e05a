import { SaxesParser } from 'saxes';
import { LONGEST_XML_PIECE } from '../../../../domain/imports/import-limits.js';
import { Problem } from '../../../../domain/problem.js';

/** Hears what is in an XML document, in its order; names without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Goes through an XML document a piece at a time, and stops after each: what was heard until then can be taken. A document
 * that declares a type of its own is refused: it might define texts that grow; and so is one with a text or a tag that does
 * not end, which would be kept in memory until it does.
 *
 * @throws {Problem}
 */
export async function* xmlSteps(pieces: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8');
  let unheard = 0;
  const parser = parserFor(listener, () => (unheard = 0));
  for await (const piece of pieces) {
    unheard += piece.length;
    parser.write(decoder.decode(piece, { stream: true }));
    if (unheard > LONGEST_XML_PIECE) throw new Problem('import.sheet-too-large');
    yield;
  }
  parser.close();
  yield;
}

function parserFor(listener: XmlListener, heard: () => void) {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const text = (piece: string) => {
    heard();
    listener.text?.(piece);
  };
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    listener.open?.(bare(name), attributes);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    heard();
    listener.close?.(bare(name));
  });
  parser.on('doctype', () => refuse());
  parser.on('error', () => refuse());
  return parser;
}

/** The same, to the end. */
export async function heardWhole(pieces: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> {
  const steps = xmlSteps(pieces, listener);
  while ((await steps.next()).done !== true);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function refuse(): never {
  throw new Problem('import.sheet-broken');
}
