import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import type { TrailCheckRecord } from './trail-check-record.js';
import { TrailChecksRepository } from './trail-checks.repository.js';

const NEWEST = 20;

/** The latest verifications and what they came to. */
@Injectable()
export class TrailChecks {
  constructor(
    private readonly database: Database,
    private readonly checks: TrailChecksRepository,
  ) {}

  async execute(actor: Actor): Promise<readonly TrailCheckRecord[]> {
    return this.database.transaction(actor, (tx) => this.checks.newest(tx, NEWEST));
  }
}
