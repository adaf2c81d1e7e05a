import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { EntriesRepository } from './entries.repository.js';
import { ReleasesRepository } from './releases.repository.js';
import type { ShownReporter } from './reporter.js';

/** The reporters of a dossier with what was released of them, in the caller's transaction; as far as the actor may see them. */
@Injectable()
export class ReportersOf {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly releases: ReleasesRepository,
  ) {}

  async execute(tx: Tx, flagId: string): Promise<readonly ShownReporter[]> {
    const entries = await this.entries.ofFlag(tx, flagId);
    if (entries.length === 0) return [];
    const releases = await this.releases.ofFlag(tx, flagId);
    return entries.map(({ id, letter, shown }) => ({ id, letter, entry: shown, releases: releases.get(id) ?? [] }));
  }
}
