import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { VisibleFlag } from '../flags/index.js';
import { EscalationsRepository } from './escalations.repository.js';

/** The newest escalation of a flag. */
@Injectable()
export class EscalationOfFlag {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly escalations: EscalationsRepository,
  ) {}

  /**
   * @returns its id
   * @throws {Problem} when there is none, or it may not be seen
   */
  async execute(actor: Actor, flagId: string): Promise<string> {
    return this.database.transaction(actor, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      const escalation = await this.escalations.ofFlag(tx, flagId);
      if (escalation === undefined) throw new Problem('request.not-found');
      return escalation.id;
    });
  }
}
