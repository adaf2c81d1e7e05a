import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { Anchor } from '../../../platform/trail-anchor.js';
import { AnchorFault } from '../../../platform/trail-anchor-fault.js';
import { AnchorFile } from '../../../platform/trail-anchor-file.js';
import { TrailKeys } from '../../../platform/trail-keys.js';
import { marksOf } from '../../../platform/trail-marks.js';
import { type TrailOutcome, verifyTrail } from '../../../platform/trail-verification.js';
import { TrailChecksRepository } from './trail-checks.repository.js';

const CHECKER = system('trail');

/** Verifies the whole trail for who asked, against the anchors that this service kept. */
@Injectable()
export class CheckTrail {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: TrailKeys,
    private readonly file: AnchorFile,
    private readonly checks: TrailChecksRepository,
  ) {}

  async execute(checkId: string): Promise<TrailOutcome> {
    const anchors = await this.#anchors();
    const found = await this.database.transaction(CHECKER, (tx) => verifyTrail(tx, marksOf(this.keys), anchors ?? []));
    const outcome = anchors === undefined ? withUnreadableAnchors(found) : found;
    await this.database.transaction(CHECKER, (tx) => this.checks.finish(tx, checkId, outcome, this.clock.now()));
    return outcome;
  }

  async #anchors(): Promise<readonly Anchor[] | undefined> {
    return this.file.anchors().catch((fault: unknown) => {
      if (fault instanceof AnchorFault) return undefined;
      throw fault;
    });
  }
}

/** A file of anchors that is none is no reason to stop: it is a finding. */
function withUnreadableAnchors(found: TrailOutcome): TrailOutcome {
  return { ...found, count: found.count + 1, findings: [{ fault: 'anchor-forged' }, ...found.findings] };
}
