import { Injectable } from '@nestjs/common';
import { breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import type { BreakGlassUse } from './break-glass-use.js';
import { KeepBreakGlass } from './keep-break-glass.js';
import type { NamedPerson } from './named-person.js';

/** A chair knows the dossier, a system administrator the question. */
export type WhichUse = { readonly flagId: string } | { readonly useId: string };

/** Who asked, or a system administrator, ends break-glass access before its time. */
@Injectable()
export class EndBreakGlass {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly uses: BreakGlassRepository,
    private readonly keep: KeepBreakGlass,
  ) {}

  /** @throws {Problem} */
  async execute({ actor, name }: NamedPerson, which: WhichUse): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      const use = await this.#find(tx, which);
      if (use === undefined) throw new Problem('request.not-found');
      const takenAt = this.clock.now();
      if (breakGlassStanding(use, takenAt) !== 'open') throw new Problem('break-glass.not-open');
      await this.keep.execute(tx, { useId: use.id, kind: 'ended', personId: actor.id, takenAt, name });
    });
  }

  async #find(tx: Tx, which: WhichUse): Promise<BreakGlassUse | undefined> {
    const id = 'useId' in which ? which.useId : (await this.uses.newestOf(tx, which.flagId))?.id;
    return id === undefined ? undefined : this.uses.find(tx, id);
  }
}
