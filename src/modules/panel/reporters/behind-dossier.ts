import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { type BehindLetter, EntriesRepository } from './entries.repository.js';

/** Whose the letters of a dossier are, and of which reports each was made; in a transaction of the worker. */
@Injectable()
export class BehindDossier {
  constructor(private readonly entries: EntriesRepository) {}

  async execute(tx: Tx, flagId: string): Promise<readonly BehindLetter[]> {
    return this.entries.behind(tx, flagId);
  }
}
