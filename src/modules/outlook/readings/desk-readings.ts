import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { OpenedReadingsRepository } from './opened-readings.repository.js';
import type { Reading } from './reading.js';

/** How a line was read, with the name of the organisation. */
export interface DeskReading extends Reading {
  readonly name: string;
}

const MOST = 200;

/** How statements of all organisations were read, for the desk: what nobody answered first. Whose was looked at is written down. */
@Injectable()
export class DeskReadings {
  constructor(
    private readonly database: Database,
    private readonly opened: OpenedReadingsRepository,
    private readonly trail: Trail,
  ) {}

  /** @param id  one of them; absent: the newest */
  async execute(actor: Actor, id?: string): Promise<readonly DeskReading[]> {
    return this.database.transaction(actor, async (tx) => {
      const found = await this.opened.find(tx, { ...(id === undefined ? {} : { id }), limit: MOST });
      const organisations = [...new Set(found.map(({ organisationId }) => organisationId))];
      if (organisations.length > 0) {
        await this.trail.recordMany(
          tx,
          organisations.map((organisationId) => ({
            actor,
            event: { action: 'readings.read', subjectKind: 'organisation', subjectId: organisationId, organisationId },
          })),
        );
      }
      return found;
    });
  }
}
