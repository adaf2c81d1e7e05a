import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { ComposeMessage } from '../messages/index.js';
import { PeopleOfRole } from '../parties/index.js';
import { FindConflicts } from '../panel/index.js';
import type { EscalationRecord } from './escalation-record.js';

/** Tells the chairs who have no tie with the dossier that the ministry has acknowledged, in the caller's transaction. */
@Injectable()
export class NotifyChairs {
  constructor(
    private readonly peopleOfRole: PeopleOfRole,
    private readonly findConflicts: FindConflicts,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(tx: Tx, { id, flagId, notices }: EscalationRecord): Promise<void> {
    const conflicted = await this.findConflicts.execute(tx, flagId);
    const chairs = (await this.peopleOfRole.execute(tx, 'chair')).filter((chair) => !conflicted.has(chair.id));
    for (const chair of chairs) {
      await this.compose.execute(tx, chair, {
        template: 'escalation-acknowledged',
        subjectKind: 'escalation',
        subjectId: id,
        step: notices,
        path: `/escalaties/${id}`,
      });
    }
  }
}
