import { Injectable } from '@nestjs/common';
import { textFaults } from '../../domain/panel/text-answer.js';
import { Problem, refuseAll } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { TakeFlagStep, VisibleFlag } from '../flags/index.js';
import { MinistryContacts } from '../parties/index.js';
import { OpenEscalation } from './open-escalation.js';

/** Puts a flag before the ministry: who is told first is told at once. */
@Injectable()
export class EscalateFlag {
  constructor(
    private readonly database: Database,
    private readonly visibleFlag: VisibleFlag,
    private readonly takeStep: TakeFlagStep,
    private readonly contacts: MinistryContacts,
    private readonly open: OpenEscalation,
  ) {}

  /** @returns the id of the escalation */
  async execute(chair: Extract<Actor, { kind: 'person' }>, flagId: string, summary: string): Promise<string> {
    refuseAll(textFaults(summary, '/summary', 'escalation.summary-missing'));
    return this.database.transaction(chair, async (tx) => {
      await this.visibleFlag.execute(tx, flagId);
      await this.takeStep.execute(tx, { flagId, transition: 'escalate-flag' });
      await this.#refuseWithoutContact(tx);
      return this.open.execute(tx, flagId, summary.trim(), chair.id);
    });
  }

  async #refuseWithoutContact(tx: Tx): Promise<void> {
    const contacts = await this.contacts.all(tx);
    if (contacts.length === 0) throw new Problem('escalation.nobody-to-tell');
  }
}
