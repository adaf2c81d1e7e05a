import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { descriptionsOf } from '../../../domain/panel/pseudonyms/descriptions-of.js';
import { entryOf } from '../../../domain/panel/pseudonyms/entry-of.js';
import { mostTelling } from '../../../domain/panel/pseudonyms/most-telling.js';
import { pseudonymsOf } from '../../../domain/panel/pseudonyms/pseudonyms-of.js';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Secrets } from '../../../platform/secrets.js';
import type { FlagRecord } from '../../flags/index.js';
import { EntriesRepository, type NewEntry } from './entries.repository.js';
import type { Reporter } from './reporter.js';
import { ReportersBehind } from './reporters-behind.js';

/**
 * Puts the reporters behind a flag before the panel: each by a letter of this dossier, described so that three owners fit,
 * in classes. Frozen once per round, so that what an expert judged stays what it was.
 */
@Injectable()
export class PutReporters {
  readonly #key: Buffer;

  constructor(
    private readonly clock: Clock,
    private readonly behind: ReportersBehind,
    private readonly entries: EntriesRepository,
    secrets: Secrets,
  ) {
    this.#key = secrets.keyFor('pseudonyms');
  }

  /** In a transaction of the worker. Doing it twice in a round is doing it once. */
  async execute(tx: Tx, { id: flagId, productGroup, scopeKind: kind, scopeCode: code }: FlagRecord, round: number): Promise<void> {
    const given = await this.entries.given(tx, flagId);
    if (given.some((entry) => entry.round >= round)) return;
    const { fewest, register } = await this.behind.execute(tx, productGroup, { kind, code });
    const order = (id: string): string => this.#order(flagId, id);
    const chosen = mostTelling([...register].sort((one, other) => (order(one.id) < order(other.id) ? -1 : 1)));
    const taken = new Map(given.map(({ organisationId, letter }) => [organisationId, letter]));
    const letters = pseudonymsOf(
      chosen.map(({ id }) => id),
      taken,
      order,
    );
    const ids = new Map(given.map(({ organisationId, id }) => [organisationId, id]));
    const descriptions = descriptionsOf(register, fewest);
    const now = this.clock.now();
    const entries = chosen.map((reporter): NewEntry => {
      const description = descriptions.get(reporter.id);
      return {
        id: ids.get(reporter.id) ?? newId(now),
        letter: letters.get(reporter.id) ?? '',
        organisationId: reporter.id,
        shown: description && entryOf(description, reporter),
        behind: behindOf(reporter),
      };
    });
    await this.entries.put(tx, flagId, round, entries, now);
  }

  /** Of this dossier alone, and nobody else can compute it. */
  #order(flagId: string, organisationId: string): string {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([flagId, organisationId]))
      .digest('hex');
  }
}

function behindOf({ stock, reports }: Reporter): NewEntry['behind'] {
  return { stock, reports };
}
