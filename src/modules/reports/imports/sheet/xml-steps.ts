import { SaxesParser } from 'saxes';
import { Problem } from '../../../../domain/problem.js';

/** Hears what is in an XML document, in its order; names without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Goes through an XML document a piece at a time, and stops after each: what was heard until then can be taken. A document
 * that declares a type of its own is refused: it might define texts that grow.
 *
 * @throws {Problem}
 */
export async function* xmlSteps(pieces: AsyncIterable<Buffer>, listener: XmlListener): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const decoder = new TextDecoder('utf-8');
  parser.on('opentag', ({ name, attributes }) => listener.open?.(bare(name), attributes));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => listener.close?.(bare(name)));
  parser.on('doctype', () => refuse());
  parser.on('error', () => refuse());
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.close();
  yield;
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
