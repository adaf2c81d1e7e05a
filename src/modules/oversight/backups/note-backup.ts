import { system } from '../../../platform/actor.js';
import type { Clock } from '../../../platform/clock.js';
import type { Database } from '../../../platform/database.js';
import { backupFaults } from './backup-faults.js';
import type { SeenBackup } from './backup-mark.js';
import type { BackupsRepository } from './backups.repository.js';
import type { DumpContents } from './dump-script.js';

export type BackupVerdict =
  { readonly kind: 'seen'; readonly backup: SeenBackup } | { readonly kind: 'refused'; readonly faults: readonly string[] };

/** Notes that there is a backup, when what was read proves it: a mark of this database, every table, and an end. */
export class NoteBackup {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly backups: BackupsRepository,
  ) {}

  async execute(dump: DumpContents): Promise<BackupVerdict> {
    return this.database.transaction(system('operator'), async (tx) => {
      const mark = await this.backups.newest(tx, dump.marks);
      if (mark === undefined) return { kind: 'refused', faults: ['it holds no mark of this database: it is of another, or empty'] };
      const faults = backupFaults(dump, mark, await this.backups.tables(tx));
      if (faults.length > 0) return { kind: 'refused', faults };
      const rows = [...dump.rows.values()].reduce((sum, count) => sum + count, 0);
      const backup = { markedAt: mark.markedAt, seenAt: this.clock.now(), tables: dump.rows.size, rows };
      await this.backups.note(tx, mark.id, backup);
      return { kind: 'seen', backup };
    });
  }
}
