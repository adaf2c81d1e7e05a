import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { EscalationsRepository } from './escalations.repository.js';
import { NotifyChairs } from './notify-chairs.js';
import { NotifyMinistry } from './notify-ministry.js';

const ESCALATIONS = system('escalations');

/** Tells whoever must know how an escalation stands now: the ministry until it acknowledges, then the chair. */
@Injectable()
export class TellOfEscalation {
  constructor(
    private readonly database: Database,
    private readonly escalations: EscalationsRepository,
    private readonly notifyMinistry: NotifyMinistry,
    private readonly notifyChairs: NotifyChairs,
  ) {}

  async execute(escalationId: string): Promise<void> {
    await this.database.transaction(ESCALATIONS, async (tx) => {
      const escalation = await this.escalations.find(tx, escalationId);
      if (escalation === undefined || escalation.state === 'settled') return;
      if (escalation.state === 'acknowledged') await this.notifyChairs.execute(tx, escalation);
      else await this.notifyMinistry.execute(tx, escalation);
    });
  }
}
