import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import { GATE } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';

/** Puts on the trail that somebody was refused whom nobody could name, and lets the refusal go on. */
@Injectable()
export class RefusedAtDoor {
  constructor(
    private readonly database: Database,
    private readonly trail: Trail,
  ) {}

  /** @param action  says with what it was tried. @throws what it was given */
  async execute(fault: unknown, action: string): Promise<never> {
    const event = { action, subjectKind: 'person', subjectId: 'unknown' };
    const refused = fault instanceof Problem && fault.kind === 'unauthenticated';
    if (refused) await this.database.transaction(GATE, (tx) => this.trail.record(tx, event));
    throw fault;
  }
}
