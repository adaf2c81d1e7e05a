import { Injectable } from '@nestjs/common';
import { scopeOf } from '../../../domain/access/scope-of.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { lookerOf } from './looker-of.js';
import { TrailLinesRepository } from './trail-lines.repository.js';
import type { ShownLine } from './who-looked.js';

const NEWEST = 500;

/** What was done with what is the organisation's: for its administrator. Reporters see looks and their own deeds only. */
@Injectable()
export class OrganisationTrail {
  constructor(
    private readonly database: Database,
    private readonly lines: TrailLinesRepository,
  ) {}

  async execute(actor: Extract<Actor, { kind: 'person' }>): Promise<readonly ShownLine[]> {
    const { organisationId } = actor;
    if (organisationId === null || !scopeOf(actor, 'trail.read').includes('own')) throw new Problem('access.refused');
    const rows = await this.database.transaction(actor, (tx) => this.lines.ofOrganisation(tx, organisationId, NEWEST));
    return rows.map((row) => ({
      ...{ at: row.recordedAt, by: lookerOf(row, actor.id), action: row.action },
      ...{ subjectKind: row.subjectKind, subjectId: row.subjectId },
    }));
  }
}
