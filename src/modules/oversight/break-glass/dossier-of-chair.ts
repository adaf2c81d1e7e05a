import { Injectable } from '@nestjs/common';
import type { FlagState } from '../../../domain/flags/flag-states.js';
import type { Tx } from '../../../platform/database.js';
import { VisibleFlag } from '../../flags/index.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import type { BreakGlassUse } from './break-glass-use.js';
import { type BreakGlassHours, HoursOfBreakGlass } from './hours-of-break-glass.js';

/** A dossier that a chair may see, and the newest question of this chair about it. */
export interface ChairsDossier {
  readonly state: FlagState;
  readonly use: BreakGlassUse | undefined;
  readonly hours: BreakGlassHours;
}

/** Where break-glass access of a chair to a dossier stands, in the caller's transaction. */
@Injectable()
export class DossierOfChair {
  constructor(
    private readonly visibleFlag: VisibleFlag,
    private readonly uses: BreakGlassRepository,
    private readonly hours: HoursOfBreakGlass,
  ) {}

  /** @throws {Problem} for a dossier that is closed to the chair, as for one that never was */
  async execute(tx: Tx, flagId: string): Promise<ChairsDossier> {
    const { state } = await this.visibleFlag.execute(tx, flagId);
    return { state, use: await this.uses.newestOf(tx, flagId), hours: await this.hours.execute(tx) };
  }
}
