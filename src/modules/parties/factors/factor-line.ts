import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { PostLetter } from '../invitations/post-letter.js';

/** Puts a change of second factors on the trail, and tells its owner by mail. */
@Injectable()
export class FactorLine {
  constructor(
    private readonly trail: Trail,
    private readonly postLetter: PostLetter,
  ) {}

  async record(tx: Tx, owner: { readonly id: string; readonly organisationId: string | null }, action: string): Promise<void> {
    const { id: subjectId, organisationId } = owner;
    await this.postLetter.execute(tx, { kind: 'factor-changed', personId: subjectId });
    await this.trail.record(tx, { action, subjectKind: 'person', subjectId, organisationId });
  }
}
