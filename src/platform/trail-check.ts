import { equalBytes } from './equal-bytes.js';
import type { Anchor } from './trail-anchor.js';
import type { TrailMarks } from './trail-marks.js';
import { type Head, linkHash, ORIGIN, type TrailLink } from './trail-link.js';
import { rowHash, type SealedRow } from './trail-row.js';

/** What can be wrong with a trail. */
export type TrailFault =
  | 'row-changed'
  | 'row-forged'
  | 'row-missing'
  | 'row-not-linked'
  | 'row-gone-before-linked'
  | 'link-missing'
  | 'link-broken'
  | 'link-forged'
  | 'links-cut-off'
  | 'anchor-differs'
  | 'anchor-forged';

export interface TrailFinding {
  readonly fault: TrailFault;
  /** Place in the chain, where there is one. */
  readonly position?: number;
  /** Id of the row of the trail, where there is one. */
  readonly trailId?: string;
}

/** Findings that are told one by one; more are only counted. */
const MOST_TOLD = 100;

/**
 * Goes along the chain from the first link to the last and notes what does not fit. Holds one head and the anchors, however
 * long the trail is.
 */
export class TrailCheck {
  readonly findings: TrailFinding[] = [];
  count = 0;
  links = 0;
  pending = 0;
  #head: Head = ORIGIN;
  readonly #anchors: Anchor[];

  /** @param anchors  in any order; each is compared with the link it names */
  constructor(
    private readonly marks: TrailMarks,
    anchors: readonly Anchor[] = [],
  ) {
    this.#anchors = anchors.filter((anchor) => this.#trusts(anchor)).sort((a, b) => b.position - a.position);
    this.#meetAnchors(ORIGIN);
  }

  get head(): Head {
    return this.#head;
  }

  /** The next link in order of position, and the row it holds if that is still there. */
  meet(link: TrailLink, row: SealedRow | undefined): void {
    const { position, trailId } = link;
    if (position !== this.#head.position + 1) this.#note({ fault: 'link-missing', position: this.#head.position + 1 });
    if (!equalBytes(linkHash(this.#head.linkHash, link), link.linkHash)) this.#note({ fault: 'link-broken', position, trailId });
    if (!this.marks.onLink(link)) this.#note({ fault: 'link-forged', position, trailId });
    if (row === undefined) this.#note({ fault: 'row-missing', position, trailId });
    else this.#meetRow(row, link);
    this.links += 1;
    this.#head = link;
    this.#meetAnchors(link);
  }

  /** A row that waits to be linked. */
  meetPending(row: SealedRow): void {
    this.pending += 1;
    if (!this.marks.onRow(row)) this.#note({ fault: 'row-forged', trailId: row.id });
  }

  meetUnlinked(trailId: string): void {
    this.#note({ fault: 'row-not-linked', trailId });
  }

  meetVanished(trailId: string): void {
    this.#note({ fault: 'row-gone-before-linked', trailId });
  }

  /** After the last link: anchors beyond it say that links were cut off. */
  end(): void {
    for (const { position } of this.#anchors) this.#note({ fault: 'links-cut-off', position });
  }

  #meetRow(row: SealedRow, { position, rowHash: kept }: TrailLink): void {
    if (!equalBytes(rowHash(row), kept)) this.#note({ fault: 'row-changed', position, trailId: row.id });
    if (!this.marks.onRow(row)) this.#note({ fault: 'row-forged', position, trailId: row.id });
  }

  #meetAnchors({ position, linkHash: hash }: Head): void {
    for (let next = this.#anchors.at(-1); next !== undefined && next.position <= position; next = this.#anchors.at(-1)) {
      this.#anchors.pop();
      if (next.position !== position || !equalBytes(next.linkHash, hash)) this.#note({ fault: 'anchor-differs', position: next.position });
    }
  }

  #trusts(anchor: Anchor): boolean {
    if (this.marks.onAnchor(anchor)) return true;
    this.#note({ fault: 'anchor-forged', position: anchor.position });
    return false;
  }

  #note(finding: TrailFinding): void {
    this.count += 1;
    if (this.findings.length < MOST_TOLD) this.findings.push(finding);
  }
}
