import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { type ShownFlag, shownFlag } from './shown-flag.js';
import { VisibleFlag } from './visible-flag.js';

/** One flag as the actor may see it. That somebody looked is written down. */
@Injectable()
export class FlagInSight {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, flagId: string): Promise<ShownFlag> {
    return this.database.transaction(actor, async (tx) => {
      const flag = await this.visibleFlag.execute(tx, flagId);
      await this.trail.record(tx, { action: 'flag.read', subjectKind: 'flag', subjectId: flag.id });
      return shownFlag(flag);
    });
  }
}
