import { Injectable } from '@nestjs/common';
import type { FlagEvidence } from '../../domain/flags/flag-evidence.js';
import { Outbox } from '../../jobs/outbox.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/identity.js';
import { Trail } from '../../platform/trail.js';
import { FlagsRepository } from './flags.repository.js';
import { FreezeEvidence } from './freeze-evidence.js';

/** Raises a flag with its evidence frozen, and promises that the panel hears of it; in the caller's transaction. */
@Injectable()
export class RaiseFlag {
  constructor(
    private readonly clock: Clock,
    private readonly flags: FlagsRepository,
    private readonly freeze: FreezeEvidence,
    private readonly outbox: Outbox,
    private readonly trail: Trail,
  ) {}

  /** @returns the id of the flag; undefined when one is open for this product group and scope */
  async execute(tx: Tx, evidence: FlagEvidence): Promise<string | undefined> {
    const at = this.clock.now();
    const id = newId(at);
    const frozen = await this.freeze.execute(tx, evidence);
    if (!(await this.flags.raise(tx, { id, ...frozen, at }))) return undefined;
    await Promise.all([
      this.flags.firstStep(tx, id, at),
      this.outbox.promise(tx, 'panel.inform', { flagId: id }),
      this.trail.record(tx, { action: 'flag.raised', subjectKind: 'flag', subjectId: id }),
    ]);
    return id;
  }

  /** An open flag whose level got worse: the step freezes what the new level rests on, and the panel and the desk are told. */
  async worsen(tx: Tx, flagId: string, evidence: FlagEvidence): Promise<void> {
    const step = await this.flags.worsen(tx, flagId, await this.freeze.execute(tx, evidence), this.clock.now());
    if (step === undefined) return;
    await Promise.all([
      this.outbox.promise(tx, 'flag.tell-worse', { flagId, step }),
      this.trail.record(tx, { action: 'flag.worsened', subjectKind: 'flag', subjectId: flagId }),
    ]);
  }
}
