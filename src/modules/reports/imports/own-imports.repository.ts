import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { IMPORT_COLUMNS, importPlace } from './import-row.repository.js';
import type { ImportStanding, KeptHead, OpenedImport } from './import-standing.js';

interface SealedRow extends ImportStanding {
  readonly label: Buffer | null;
  readonly head: Buffer | null;
  readonly kept: boolean;
}

const COLUMNS = `${IMPORT_COLUMNS}, label, head, exists (select 1 from import_part p where p.import_id = import.id) as kept`;

/** Reads of the table `import` what who sent files may see again. */
@Injectable()
export class OwnImportsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** One that the transaction's actor may see. */
  async find(tx: Tx, organisationId: string, id: string): Promise<OpenedImport | undefined> {
    const [row] = await this.#opened(
      tx,
      await tx.query<SealedRow>(`select ${COLUMNS} from import where id = $1 and organisation_id = $2 and state <> 'receiving'`, [
        id,
        organisationId,
      ]),
    );
    return row;
  }

  /** The newest that the transaction's actor may see. */
  async newest(tx: Tx, organisationId: string, limit: number): Promise<OpenedImport[]> {
    return this.#opened(
      tx,
      await tx.query<SealedRow>(
        `select ${COLUMNS}
           from import
          where organisation_id = $1
            and state <> 'receiving'
          order by received_at desc, id desc
          limit $2`,
        [organisationId, limit],
      ),
    );
  }

  async #opened(tx: Tx, rows: readonly SealedRow[]): Promise<OpenedImport[]> {
    const sealed = rows.flatMap(({ id, label, head }) => [
      ...(label === null ? [] : [{ place: importPlace(id, 'label'), value: label }]),
      ...(head === null ? [] : [{ place: importPlace(id, 'head'), value: head }]),
    ]);
    const opened = await this.sealing.open<unknown>(tx, sealed);
    const valueOf = (id: string, column: 'label' | 'head') =>
      opened[sealed.findIndex(({ place }) => place.row === id && place.column === column)];
    return rows.map((row) => ({ ...row, label: labelIn(valueOf(row.id, 'label')), head: headIn(valueOf(row.id, 'head')) }));
  }
}

function labelIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function headIn(value: unknown): KeptHead | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const names: unknown = Reflect.get(value, 'names');
  const delimiter: unknown = Reflect.get(value, 'delimiter');
  if (!Array.isArray(names) || typeof delimiter !== 'string') return undefined;
  return { names: names.filter((name): name is string => typeof name === 'string'), delimiter };
}
