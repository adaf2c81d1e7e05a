import type { Place } from '../../../platform/sealing/place.js';

/** The columns of `import` that say how far one is; nothing that is sealed. */
export const IMPORT_COLUMNS = `id, organisation_id as "organisationId", author_kind as "authorKind", author_id as "authorId", sandbox, format, encoding,
                 dry_run as "dryRun", state, tries, parts, digest, last_row as "lastRow", rows_read as "rowsRead", rows_accepted as "rowsAccepted",
                 rows_unchanged as "rowsUnchanged", rows_rejected as "rowsRejected", received_at as "receivedAt",
                 started_at as "startedAt", finished_at as "finishedAt"`;

/** Where what is sealed of an import stands. */
export function importPlace(id: string, column: 'label' | 'head'): Place {
  return { table: 'import', row: id, column };
}
