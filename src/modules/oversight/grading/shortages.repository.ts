import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domain/flags/scope.js';
import type { RecordedShortage } from '../../../domain/grading/parse-shortage.js';
import type { ShortageEvent } from '../../../domain/grading/shortage-event.js';
import type { Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { SERVICE } from '../../../platform/sealing/purposes.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import type { KnownShortage } from './known-shortage.js';

interface ShortageRow extends Omit<ShortageEvent, 'scope'> {
  readonly scopeKind: Scope['kind'];
  readonly scopeCode: string;
  readonly sealed: Buffer;
}

/** Who did it, and when. */
interface Deed {
  readonly by: string;
  readonly at: Date;
}

/** All reading and writing of the table `shortage`. */
@Injectable()
export class ShortagesRepository {
  constructor(private readonly sealing: Sealing) {}

  async add(tx: Tx, id: string, shortage: RecordedShortage, { by, at }: Deed): Promise<void> {
    const sealer = await this.sealing.sealer(tx, SERVICE, 'dossier');
    const { productGroup, scope, beganOn, endedOn, source } = shortage;
    await tx.query(
      `insert into shortage (id, product_group, scope_kind, scope_code, began_on, ended_on, source, recorded_by, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, productGroup, scope.kind, scope.code, beganOn, endedOn, sealer.seal(placeOf(id), source), by, at],
    );
  }

  /** @returns whether it was there and not withdrawn before */
  async withdraw(tx: Tx, id: string, { by, at }: Deed): Promise<boolean> {
    if (instantOf(id) === undefined) return false;
    const withdrawn = await tx.query(
      'update shortage set withdrawn_by = $2, withdrawn_at = $3 where id = $1 and withdrawn_by is null returning id',
      [id, by, at],
    );
    return withdrawn.length === 1;
  }

  /** Those that stand, the newest first. */
  async standing(tx: Tx): Promise<KnownShortage[]> {
    const rows = await tx.query<ShortageRow>(
      `select id,
              product_group as "productGroup",
              scope_kind as "scopeKind",
              scope_code as "scopeCode",
              began_on as "beganOn",
              ended_on as "endedOn",
              source as sealed
         from shortage
        where withdrawn_by is null
        order by began_on desc, id desc`,
    );
    const sources = await this.sealing.open<string>(
      tx,
      rows.map(({ id, sealed }) => ({ place: placeOf(id), value: sealed })),
    );
    return rows.flatMap(({ id, productGroup, scopeKind: kind, scopeCode: code, beganOn, endedOn }, at) => {
      const source = sources[at];
      return source === undefined ? [] : [{ id, productGroup, scope: { kind, code }, beganOn, endedOn, source }];
    });
  }
}

function placeOf(id: string) {
  return { table: 'shortage', row: id, column: 'source' };
}
