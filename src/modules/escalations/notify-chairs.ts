import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { ComposeMessage } from '../messages/index.js';
import { PeopleOfRole } from '../parties/index.js';
import type { EscalationRecord } from './escalation-record.js';

/** Tells the chair that the ministry has acknowledged, in the caller's transaction. */
@Injectable()
export class NotifyChairs {
  constructor(
    private readonly peopleOfRole: PeopleOfRole,
    private readonly compose: ComposeMessage,
  ) {}

  async execute(tx: Tx, { id, notices }: EscalationRecord): Promise<void> {
    for (const chair of await this.peopleOfRole.execute(tx, 'chair')) {
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
