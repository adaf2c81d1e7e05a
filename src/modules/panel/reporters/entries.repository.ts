import { Injectable } from '@nestjs/common';
import type { DossierEntry } from '../../../domain/panel/pseudonyms/entry-of.js';
import type { Tx } from '../../../platform/database.js';
import type { Place } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { ReporterBehind } from './reporter.js';

/** An entry before it is kept; `shown` is undefined when every description fits too few. */
export interface NewEntry {
  readonly id: string;
  readonly letter: string;
  readonly organisationId: string;
  readonly shown: DossierEntry | undefined;
  readonly behind: ReporterBehind;
}

/** A reporter's letter, and what the panel sees of it. */
export interface KeptEntry {
  readonly id: string;
  readonly letter: string;
  readonly shown: DossierEntry | undefined;
}

/** Whose entry it is, for the triage desk. */
export interface EntryOwner {
  readonly organisationId: string;
  readonly organisation: string;
  readonly behind: ReporterBehind;
}

/** Of which reports of whom a letter was made. */
export interface BehindLetter {
  readonly letter: string;
  readonly organisationId: string;
  /** The newest first. */
  readonly reports: readonly string[];
}

/** All reading and writing of the table `dossier_entry`. */
@Injectable()
export class EntriesRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Whose letter is which in a dossier, and up to which round it was put to the panel. */
  async given(tx: Tx, flagId: string): Promise<{ id: string; letter: string; organisationId: string; round: number }[]> {
    return tx.query(
      `select id, letter, organisation_id as "organisationId", round from dossier_entry where flag_id = $1 order by put_at, letter`,
      [flagId],
    );
  }

  /** Puts entries in the place of those that were there under the same letter. */
  async put(tx: Tx, flagId: string, round: number, entries: readonly NewEntry[], at: Date): Promise<void> {
    const service = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const own = await this.sealing.sealers(
      tx,
      entries.map(({ organisationId }) => organisationId),
      'report',
    );
    for (const { id, letter, organisationId, shown, behind } of entries) {
      await tx.query(
        `insert into dossier_entry (id, flag_id, letter, organisation_id, round, shown, behind, put_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (id) do update
            set round = excluded.round, shown = excluded.shown, behind = excluded.behind, put_at = excluded.put_at`,
        [
          id,
          flagId,
          letter,
          organisationId,
          round,
          shown === undefined ? null : service.seal(placeOf(id, 'shown'), shown),
          own.get(organisationId)?.seal(placeOf(id, 'behind'), behind),
          at,
        ],
      );
    }
  }

  /** As far as the actor may see them, in the order of their letters. */
  async ofFlag(tx: Tx, flagId: string): Promise<KeptEntry[]> {
    const rows = await tx.query<{ id: string; letter: string; shown: Buffer | null }>(
      `select id, letter, shown from dossier_entry where flag_id = $1 order by length(letter), letter`,
      [flagId],
    );
    const kept = rows.flatMap(({ id, shown }) => (shown === null ? [] : [{ place: placeOf(id, 'shown'), value: shown }]));
    const opened = await this.sealing.open<DossierEntry>(tx, kept);
    const byId = new Map(kept.map(({ place }, at) => [place.row, opened[at]]));
    return rows.map(({ id, letter }) => ({ id, letter, shown: byId.get(id) }));
  }

  /** Whose it is and what it was made of; undefined once the organisation was erased. For triage alone. */
  async owner(tx: Tx, entryId: string): Promise<EntryOwner | undefined> {
    const [row] = await tx.query<{ organisationId: string; organisation: string; behind: Buffer }>(
      `select e.organisation_id as "organisationId", o.name as organisation, e.behind
         from dossier_entry e
         join organisation o on o.id = e.organisation_id
        where e.id = $1`,
      [entryId],
    );
    if (row === undefined) return undefined;
    const [behind] = await this.sealing.openOrErased<ReporterBehind>(tx, [{ place: placeOf(entryId, 'behind'), value: row.behind }]);
    return behind && { organisationId: row.organisationId, organisation: row.organisation, behind };
  }

  /** Everybody behind a dossier, in the order of their letters; nobody who was erased. For the worker alone. */
  async behind(tx: Tx, flagId: string): Promise<BehindLetter[]> {
    const rows = await tx.query<{ id: string; letter: string; organisationId: string; behind: Buffer }>(
      `select id, letter, organisation_id as "organisationId", behind from dossier_entry where flag_id = $1 order by length(letter), letter`,
      [flagId],
    );
    const opened = await this.sealing.openOrErased<ReporterBehind>(
      tx,
      rows.map(({ id, behind }) => ({ place: placeOf(id, 'behind'), value: behind })),
    );
    return rows.flatMap(({ letter, organisationId }, at) => {
      const behind = opened[at];
      return behind === undefined ? [] : [{ letter, organisationId, reports: behind.reports }];
    });
  }
}

function placeOf(id: string, column: 'shown' | 'behind'): Place {
  return { table: 'dossier_entry', row: id, column };
}
