import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { BackupsRepository } from './backups.repository.js';

const DAY_MS = 86_400_000;
/** So long marks are kept. Own choice: who proves a backup older than this has no need of the proof. */
const KEPT_DAYS = 400;

/** Writes a mark into the database, by which a backup of it can be told from any other file. */
@Injectable()
export class MarkDatabase {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly backups: BackupsRepository,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(system('upkeep'), async (tx) => {
      await this.backups.mark(tx, newId(now), now);
      await this.backups.forget(tx, new Date(now.getTime() - KEPT_DAYS * DAY_MS));
    });
  }
}
