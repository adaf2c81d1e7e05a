import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { ExemptionOf } from './exemptions.repository.js';

/** What may happen to an exemption, and whether somebody else is told of it. */
const TELLS = { asked: true, proposed: true, granted: true, refused: true, ended: true, withdrawn: false } as const;

/** Puts what happened to an exemption on the trail, where its organisation finds it, and promises that who must know is told. */
@Injectable()
export class NoteExemption {
  constructor(
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, { id, organisationId }: ExemptionOf, what: keyof typeof TELLS): Promise<void> {
    await this.trail.record(tx, { action: `exemption.${what}`, subjectKind: 'duty-exemption', subjectId: id, organisationId });
    if (TELLS[what]) await this.outbox.promise(tx, 'exemption.tell', { exemptionId: id });
  }
}
