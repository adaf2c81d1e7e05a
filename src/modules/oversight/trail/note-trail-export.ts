import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';

/** Puts on record that the trail is taken out, before the first line of it leaves. */
@Injectable()
export class NoteTrailExport {
  constructor(
    private readonly database: Database,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Actor): Promise<void> {
    const line = { action: 'trail.exported', subjectKind: 'trail', subjectId: 'all' };
    await this.database.transaction(actor, (tx) => this.trail.record(tx, line));
  }
}
