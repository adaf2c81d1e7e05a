import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { ProducerContent, ProducerRecord } from './producer-record.js';

/** A statement about a producer as it is added. */
export interface NewProducerStatement extends ProducerContent {
  readonly id: string;
  readonly organisationId: string;
  readonly productGroup: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

type Row = Omit<ProducerRecord, keyof ProducerContent> & { readonly id: string; readonly content: Buffer };

/** All reading and writing of the table `producer_statement`. Rows are added, never changed. */
@Injectable()
export class ProducersRepository {
  constructor(private readonly sealing: Sealing) {}

  /** The newest statement about each producer of a product group, by name; none of an erased one. */
  async newest(tx: Tx, productGroup: string): Promise<ProducerRecord[]> {
    const rows = await tx.prepared<Row>(
      'dikes.producers',
      `select s.id,
              s.organisation_id as "organisationId",
              o.name,
              o.holding_id as "holdingId",
              s.version,
              s.content,
              s.recorded_at as "recordedAt"
         from producer_statement s
         join organisation o on o.id = s.organisation_id
        where s.product_group = $1
          and not exists (select 1
                            from producer_statement later
                           where later.organisation_id = s.organisation_id
                             and later.product_group = s.product_group
                             and later.version > s.version)
        order by o.name, o.id`,
      [productGroup],
    );
    const contents = await this.sealing.openOrErased<ProducerContent>(
      tx,
      rows.map(({ id, content }) => ({ place: placeOf(id), value: content })),
    );
    return rows.flatMap(({ id: _, content: __, ...row }, at) => {
      const content = contents[at];
      return content === undefined ? [] : [{ ...row, ...content }];
    });
  }

  /** Adds the next version. @returns its number */
  async add(tx: Tx, { id, organisationId, productGroup, producer, reason, recordedBy, recordedAt }: NewProducerStatement): Promise<number> {
    const content: ProducerContent = { producer, reason };
    const sealer = await this.sealing.sealer(tx, organisationId, 'report');
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 8960))', [`${organisationId} ${productGroup}`]);
    const [row] = await tx.query<{ version: number }>(
      `insert into producer_statement (id, organisation_id, product_group, version, content, recorded_by, recorded_at)
       select $1, $2, $3, coalesce(max(version), 0) + 1, $4, $5, $6
         from producer_statement
        where organisation_id = $2
          and product_group = $3
       returning version`,
      [id, organisationId, productGroup, sealer.seal(placeOf(id), content), recordedBy, recordedAt],
    );
    if (row === undefined) throw new TypeError('an inserted row returns its version');
    return row.version;
  }

  /** Suppliers of the register by name, for the form. */
  async suppliers(tx: Tx): Promise<{ readonly id: string; readonly name: string }[]> {
    return tx.query(`select id, name from organisation where side = 'supplier' order by name, id`);
  }
}

function placeOf(id: string) {
  return { table: 'producer_statement', row: id, column: 'content' };
}
