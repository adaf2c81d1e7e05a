import type { BackupMark } from './backup-mark.js';
import type { DumpContents } from './dump-script.js';

const NAMED = 5;

/** What a dump lacks to be a backup of this database, in sentences for who made it; empty: it lacks nothing. */
export function backupFaults({ complete, rows }: DumpContents, mark: BackupMark, tablesNow: readonly string[]): readonly string[] {
  const missing = mark.tables.filter((table) => tablesNow.includes(table) && !rows.has(table));
  const links = rows.get('trail_link') ?? 0;
  return [
    ...(complete ? [] : ['it breaks off: the last line of pg_dump is not there']),
    ...(missing.length === 0 ? [] : [`it lacks the rows of ${missing.length} tables: ${missing.slice(0, NAMED).join(', ')}`]),
    ...(links >= mark.links ? [] : [`it holds ${links} links of the trail, and there were ${mark.links}`]),
  ];
}
