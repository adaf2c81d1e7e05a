import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import type { Place } from '../../../platform/sealing/place.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { Release, ShownRelease } from './reporter.js';

/** A release before it is kept. */
export interface NewRelease {
  readonly id: string;
  readonly entryId: string;
  readonly flagId: string;
  readonly content: Release;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** All reading and writing of the table `dossier_release`. */
@Injectable()
export class ReleasesRepository {
  constructor(private readonly sealing: Sealing) {}

  async add(tx: Tx, { id, entryId, flagId, content, reason, by, at }: NewRelease): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    await tx.query(
      `insert into dossier_release (id, entry_id, flag_id, content, reason, released_by, released_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, entryId, flagId, sealer.seal(placeOf(id, 'content'), content), sealer.seal(placeOf(id, 'reason'), reason), by, at],
    );
  }

  /** By entry, oldest first; as far as the actor may see them. */
  async ofFlag(tx: Tx, flagId: string): Promise<ReadonlyMap<string, readonly ShownRelease[]>> {
    const rows = await tx.query<{ id: string; entryId: string; content: Buffer; releasedAt: Date }>(
      `select id, entry_id as "entryId", content, released_at as "releasedAt"
         from dossier_release
        where flag_id = $1
        order by released_at, id`,
      [flagId],
    );
    const opened = await this.sealing.open<Release>(
      tx,
      rows.map(({ id, content }) => ({ place: placeOf(id, 'content'), value: content })),
    );
    const byEntry = new Map<string, ShownRelease[]>();
    for (const [at, { entryId, releasedAt }] of rows.entries()) {
      const release = opened[at];
      if (release !== undefined) byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), { ...release, releasedAt }]);
    }
    return byEntry;
  }
}

function placeOf(id: string, column: 'content' | 'reason'): Place {
  return { table: 'dossier_release', row: id, column };
}
