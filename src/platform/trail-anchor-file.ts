import { open, readFile } from 'node:fs/promises';
import type { Log } from './log.js';
import type { Anchor } from './trail-anchor.js';
import { AnchorFault } from './trail-anchor-fault.js';
import { anchorLine, parseAnchor } from './trail-anchor-line.js';

/** Where heads of the trail are kept outside the database: appended to a file, and told to the log. */
export class AnchorFile {
  constructor(
    private readonly path: string | undefined,
    private readonly log: Log,
  ) {}

  /** Durable when it returns. */
  async append(anchor: Anchor): Promise<void> {
    const line = anchorLine(anchor);
    this.log.info({ anchor: line, kept: this.path !== undefined }, 'head of the trail');
    if (this.path === undefined) return;
    const file = await open(this.path, 'a', 0o640);
    try {
      await file.appendFile(`${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** What was appended; none when there is no file yet. @throws {AnchorFault} */
  async anchors(): Promise<Anchor[]> {
    if (this.path === undefined) return [];
    const text = await readFile(this.path, 'utf8').catch((fault: unknown) => noneWhenMissing(fault));
    return anchorsIn(text);
  }
}

/** @throws {AnchorFault} */
export function anchorsIn(text: string): Anchor[] {
  const lines = text.split('\n').map((line, at) => ({ line: line.trim(), number: at + 1 }));
  return lines.flatMap(({ line, number }) => (line === '' ? [] : [anchorOn(line, number)]));
}

function anchorOn(line: string, number: number): Anchor {
  const anchor = parseAnchor(line);
  if (anchor === undefined) throw new AnchorFault(`line ${number} is no anchor of a trail`);
  return anchor;
}

function noneWhenMissing(fault: unknown): string {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return '';
  throw fault;
}
