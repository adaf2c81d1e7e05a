import { Injectable } from '@nestjs/common';
import type { Assumption } from '../../../domain/repair/assumption.js';
import type { KeptReading, ReadingStanding } from '../../../domain/repair/reading-changes.js';
import type { Tx } from '../../../platform/database.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { sealerOf } from '../../../platform/sealing/sealer-of.js';
import type { Reading } from './reading.js';

/** An assumption before it is kept. */
export type NewReading = Omit<Reading, 'standing' | 'answer'>;

/** What somebody says of an assumption. */
export interface GivenAnswer {
  readonly standing: 'confirmed' | 'rejected';
  readonly by: 'person' | 'client' | 'desk';
  readonly answererId: string;
  readonly at: Date;
  /** Of the desk, why. */
  readonly reason: string | null;
}

const KEPT = `id, report_id as "reportId", version, repair, as_of as "asOf", standing`;

/** What a night reads and writes of the table `reading`, and what somebody says of a row. */
@Injectable()
export class ReadingsRepository {
  constructor(private readonly sealing: Sealing) {}

  /** Everything on record of a product group; nobody answers until the night is done. */
  async ofGroup(tx: Tx, productGroup: string): Promise<KeptReading[]> {
    return tx.prepared<KeptReading>('readings.of-group', `select ${KEPT} from reading where product_group = $1 order by id for update`, [
      productGroup,
    ]);
  }

  /** How lines must be read, as somebody has said; per report and version. */
  async settled(tx: Tx, productGroup: string): Promise<ReadonlyMap<string, Assumption>> {
    const rows = await tx.prepared<{ line: string; settled: Assumption }>(
      'readings.settled',
      `select report_id || ' ' || version as line,
              case standing when 'confirmed' then repair else 'as-told' end as settled
         from reading
        where product_group = $1
          and standing in ('confirmed', 'rejected')
        order by answered_at`,
      [productGroup],
    );
    return new Map(rows.map(({ line, settled }) => [line, settled]));
  }

  async add(tx: Tx, readings: readonly NewReading[]): Promise<void> {
    if (readings.length === 0) return;
    const owners = readings.map(({ organisationId }) => organisationId);
    const sealers = await this.sealing.sealers(tx, owners, 'report');
    const figures = readings.map((one) =>
      sealerOf(sealers, one.organisationId).seal({ table: 'reading', row: one.id, column: 'figures' }, one.figures),
    );
    await tx.prepared<object>(
      'readings.add',
      `insert into reading (id, organisation_id, product_group, report_id, version, as_of, repair, standing, figures, assumed_at, ask_until)
       select id, organisation_id, product_group, report_id, version, as_of, repair, 'assumed', figures, $9, ask_until
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::integer[], $6::date[], $7::text[], $8::bytea[], $10::date[])
              as given (id, organisation_id, product_group, report_id, version, as_of, repair, figures, ask_until)`,
      [
        readings.map(({ id }) => id),
        owners,
        readings.map(({ productGroup }) => productGroup),
        readings.map(({ reportId }) => reportId),
        readings.map(({ version }) => version),
        readings.map(({ asOf }) => asOf),
        readings.map(({ repair }) => repair),
        figures,
        readings[0]?.assumedAt,
        readings.map(({ askUntil }) => askUntil),
      ],
    );
  }

  async stand(tx: Tx, ids: readonly string[], standing: ReadingStanding): Promise<void> {
    if (ids.length === 0) return;
    await tx.prepared<object>('readings.stand', 'update reading set standing = $2 where id = any ($1::uuid[])', [ids, standing]);
  }

  /** @returns whether it still stood to be answered: a night may have superseded it meanwhile */
  async answer(tx: Tx, { id, organisationId }: Pick<Reading, 'id' | 'organisationId'>, given: GivenAnswer): Promise<boolean> {
    const { standing, by, answererId, at, reason } = given;
    const sealer = await this.sealing.sealer(tx, organisationId, 'report');
    const sealed = reason === null ? null : sealer.seal({ table: 'reading', row: id, column: 'reason' }, reason);
    const answered = await tx.query(
      `update reading
          set standing = $2, answered_by = $3, answered_id = $4, answered_at = $5, reason = $6
        where id = $1
       returning id`,
      [id, standing, by, answererId, at, sealed],
    );
    return answered.length > 0;
  }
}
