import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { type ExemptionOnRecord, isTold } from './exemption-on-record.js';

/** What may happen to an exemption, and whether somebody else is told of it. */
const TELLS = { asked: true, proposed: true, granted: true, refused: true, ended: true, withdrawn: false } as const;

/** What it is of, and what its organisation knows of it, as it stands after what happened. */
type Noted = Pick<ExemptionOnRecord, 'askedBy' | 'granted' | 'id' | 'organisationId'>;

/** Puts what happened to an exemption on the trail, where its organisation finds what it is told of, and promises that who must know is told. */
@Injectable()
export class NoteExemption {
  constructor(
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, noted: Noted, what: keyof typeof TELLS): Promise<void> {
    const { id } = noted;
    const organisationId = what !== 'proposed' && isTold(noted) ? noted.organisationId : null;
    await this.trail.record(tx, { action: `exemption.${what}`, subjectKind: 'duty-exemption', subjectId: id, organisationId });
    if (TELLS[what]) await this.outbox.promise(tx, 'exemption.tell', { exemptionId: id });
  }
}
