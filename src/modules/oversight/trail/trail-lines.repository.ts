import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { LINK_COLUMNS, type TrailLink } from '../../../platform/trail-link.js';
import { rowColumns, type SealedRow } from '../../../platform/trail-row.js';

/** What the auditor narrows the trail down to. */
export interface TrailFilters {
  /** Days in the Netherlands, both inclusive. */
  readonly from?: string;
  readonly until?: string;
  readonly action?: string;
  readonly subjectId?: string;
}

/** Actions by which something is looked at end in one of these. */
const LOOKS = ['%.read', '%.listed', '%.exported', '%.revealed', '%.released-to-panel'];

/** Ids of rows begin with the time, so rows are read newest first by id, page after page. */
const FILTERED = `
   where ($1::date is null or t.recorded_at >= $1::date::timestamp at time zone 'Europe/Amsterdam')
     and ($2::date is null or t.recorded_at < ($2::date + 1)::timestamp at time zone 'Europe/Amsterdam')
     and ($3::text is null or t.action = $3)
     and ($4::text is null or t.subject_id = $4)
     and ($5::uuid is null or t.id < $5)
   order by t.id desc
   limit $6`;

/** Reading of the tables `trail` and `trail_link` by people. */
@Injectable()
export class TrailLinesRepository {
  /** Looks at reports of an organisation, newest first; at one of them, if it is named. */
  async looks(tx: Tx, organisationId: string, reportId: string | undefined, limit: number): Promise<SealedRow[]> {
    return tx.query<SealedRow>(
      `select ${rowColumns()}
         from trail t
        where t.organisation_id = $1
          and t.action <> 'report.filed'
          and t.action like any ($2::text[])
          and ($3::text is null or t.subject_id = $3)
        order by t.recorded_at desc, t.id desc
        limit $4`,
      [organisationId, LOOKS, reportId ?? null, limit],
    );
  }

  /** Everything that was done with what is the organisation's, newest first, but for the filing of reports. */
  async ofOrganisation(tx: Tx, organisationId: string, limit: number): Promise<SealedRow[]> {
    return tx.query<SealedRow>(
      `select ${rowColumns()}
         from trail t
        where t.organisation_id = $1
          and t.action <> 'report.filed'
        order by t.recorded_at desc, t.id desc
        limit $2`,
      [organisationId, limit],
    );
  }

  async search(tx: Tx, filters: TrailFilters, before: string | undefined, limit: number): Promise<SealedRow[]> {
    return tx.query<SealedRow>(`select ${rowColumns()} from trail t ${FILTERED}`, parametersOf(filters, before, limit));
  }

  /** The same rows, each with its link if it has one. */
  async searchLinked(tx: Tx, filters: TrailFilters, before: string | undefined, limit: number): Promise<LinkedRow[]> {
    const columns = LINK_COLUMNS.replaceAll(
      /l\.(\w+)(?: as "(\w+)")?/g,
      (_, column: string, name?: string) => `l.${column} as "link.${name ?? column}"`,
    );
    return tx.query<LinkedRow>(
      `select ${rowColumns()}, ${columns}
         from trail t
         left join trail_link l on l.trail_id = t.id ${FILTERED}`,
      parametersOf(filters, before, limit),
    );
  }
}

export type LinkedRow = SealedRow & { readonly [Field in keyof TrailLink as `link.${Field}`]: TrailLink[Field] | null };

function parametersOf({ from, until, action, subjectId }: TrailFilters, before: string | undefined, limit: number): unknown[] {
  return [from ?? null, until ?? null, action ?? null, subjectId ?? null, before ?? null, limit];
}
