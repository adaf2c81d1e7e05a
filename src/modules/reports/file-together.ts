import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { inSandbox } from '../../platform/actor.js';
import { Gathering, type Go } from '../../platform/gathering.js';
import { Log } from '../../platform/log.js';
import { mayOpen } from '../../platform/sealing/may-open.js';
import type { Filing } from './filing.js';
import { Once } from './once.js';
import type { Receipt } from './receipt.js';
import { StoreReport } from './store-report.js';
import { StoreTogether } from './store-together.js';

/** One go at a time: two small ones cost the database more than they win (`npm run bench:intake`). */
const LIMITS = { together: 64, atOnce: 1, waiting: 1_000, lingerMs: 2 } as const;
const NOTHING: ReadonlySet<string> = new Set();
/** A lone one that waits for another process with the same key holds up nobody for longer. */
const PATIENCE_MS = 500;

/**
 * Files reports that come at one moment with one commit; a lone one goes by itself, at once. Whatever was not stored
 * together, for whatever reason, is filed by itself: that gives each its own answer, and none fails for its neighbours.
 */
@Injectable()
export class FileTogether {
  readonly #gathering = new Gathering<Filing, Receipt>(LIMITS, (filings) => this.#begin(filings));

  constructor(
    private readonly once: Once,
    private readonly store: StoreReport,
    private readonly storeTogether: StoreTogether,
    private readonly log: Log,
  ) {}

  /** @throws {Problem} `service.unavailable` when too many wait; and whatever `Once` and the unit guard refuse */
  async execute(filing: Filing): Promise<Receipt> {
    if (!mayShare(filing)) return this.#alone(filing);
    if (this.#gathering.full) throw new Problem('service.unavailable');
    return this.#gathering.add(filing);
  }

  /** Who must be filed alone may have to wait for somebody with the same key; the others do not wait for that. */
  #begin(filings: readonly Filing[]): Go<Receipt> {
    const [lone, ...company] = filings;
    if (lone !== undefined && company.length === 0) return goOf(this.#alone(lone));
    const storing = this.#together(filings);
    const results = filings.map(async (filing) => {
      const stored = await storing;
      return stored.has(filing.version.reportId) ? filing.answer : this.#alone(filing);
    });
    return { results, over: storing };
  }

  async #together(filings: readonly Filing[]): Promise<ReadonlySet<string>> {
    try {
      return await this.storeTogether.execute(filings);
    } catch (fault) {
      this.log.warn({ err: fault, filings: filings.length }, 'reports could not be stored together and are stored one by one');
      return NOTHING;
    }
  }

  /** With the same key and the same ids: if they were stored after all, the key says so, and the answer is the same. */
  #alone({ asked, understood, version, answer }: Filing): Promise<Receipt> {
    return this.once.run(asked, {
      answer,
      reportId: version.reportId,
      at: version.recordedAt,
      work: (tx, keeping) => this.store.first(tx, understood, version, keeping),
    });
  }
}

function goOf(result: Promise<Receipt>): Go<Receipt> {
  return { results: [result], over: Promise.race([result, pause(PATIENCE_MS, undefined, { ref: false })]) };
}

/** Somebody who files for the own organisation, and not to try things out; the database decides about anybody else. */
function mayShare({ asked: { filer } }: Filing): boolean {
  const { actor, organisationId } = filer;
  const own = 'organisationId' in actor && actor.organisationId === organisationId;
  return own && !inSandbox(actor) && mayOpen(actor, organisationId, 'report');
}
