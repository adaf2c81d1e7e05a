import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { Trail, type TrailLine } from '../../platform/trail.js';

/** As many lines as one page shows. */
const NEWEST = 200;

/** What a person did, newest first. */
@Injectable()
export class OwnTrail {
  constructor(
    private readonly database: Database,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Extract<Actor, { kind: 'person' }>): Promise<readonly TrailLine[]> {
    return this.database.transaction(actor, (tx) => this.trail.ofActor(tx, actor.id, NEWEST));
  }
}
