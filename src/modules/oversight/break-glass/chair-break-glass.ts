import { Injectable } from '@nestjs/common';
import { type BreakGlassStanding, breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import type { BreakGlassUse } from './break-glass-use.js';
import { DossierOfChair } from './dossier-of-chair.js';
import { OpenedReportsRepository } from './opened-reports.repository.js';

/** What a chair has of break-glass access to a dossier. */
export interface ChairsBreakGlass {
  /** The newest question; undefined: the chair never asked. */
  readonly asked: (BreakGlassUse & { readonly standing: BreakGlassStanding }) | undefined;
  /** Behind which letters there is something to read now. */
  readonly letters: readonly string[];
}

/** Where break-glass access of a chair to a dossier stands, and what it opens. */
@Injectable()
export class ChairBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly dossier: DossierOfChair,
    private readonly reports: OpenedReportsRepository,
  ) {}

  /** @throws {Problem} */
  async execute(chair: Actor, flagId: string): Promise<ChairsBreakGlass> {
    return this.database.transaction(chair, async (tx) => {
      const { use, hours } = await this.dossier.execute(tx, flagId);
      if (use === undefined) return { asked: undefined, letters: [] };
      const standing = breakGlassStanding(use, hours.now);
      return { asked: { ...use, standing }, letters: standing === 'open' ? await this.reports.letters(tx, use.id) : [] };
    });
  }
}
