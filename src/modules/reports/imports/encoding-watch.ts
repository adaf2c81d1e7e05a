import type { ImportFormat } from '../../../domain/imports/import-format.js';
import { Problem } from '../../../domain/problem.js';
import type { Encoding } from './import-standing.js';

/** Looks at a file while it comes in. */
export interface EncodingWatch {
  /** @throws {Problem} when the file is not of its kind */
  see(piece: Buffer): void;
  /** How its text is written; null where it is not text. @throws {Problem} */
  end(): Encoding | null;
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const UTF_16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** Whether a file is what it is said to be, and how its text is written: what is no UTF-8 is of an older Dutch spreadsheet. */
export function encodingWatch(format: ImportFormat): EncodingWatch {
  return format === 'xlsx' ? new SheetWatch() : new TextWatch(format);
}

class SheetWatch implements EncodingWatch {
  #begun = false;

  see(piece: Buffer): void {
    if (!this.#begun && !piece.subarray(0, ZIP.length).equals(ZIP)) throw wrongType('xlsx');
    this.#begun = true;
  }

  end(): null {
    return null;
  }
}

class TextWatch implements EncodingWatch {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #begun = false;
  #isUtf8 = true;

  constructor(private readonly format: ImportFormat) {}

  see(piece: Buffer): void {
    if (!this.#begun && UTF_16.some((mark) => piece.subarray(0, mark.length).equals(mark))) throw new Problem('import.encoding');
    if (piece.includes(0)) throw wrongType(this.format);
    this.#begun = true;
    this.#look(() => this.#decoder.decode(piece, { stream: true }));
  }

  end(): Encoding {
    this.#look(() => this.#decoder.decode());
    return this.#isUtf8 ? 'utf-8' : 'windows-1252';
  }

  #look(decode: () => string): void {
    try {
      if (this.#isUtf8) decode();
    } catch {
      if (this.format === 'ndjson') throw new Problem('import.encoding');
      this.#isUtf8 = false;
    }
  }
}

function wrongType(format: ImportFormat): Problem {
  return new Problem({ code: 'import.wrong-type', pointer: '', values: { format: format.toUpperCase() } });
}
