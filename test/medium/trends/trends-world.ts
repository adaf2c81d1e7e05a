import { randomUUID } from 'node:crypto';
import { Outbox } from '../../../src/jobs/outbox.js';
import { CellsRepository } from '../../../src/modules/trends/cells.repository.js';
import { ContributionsNow } from '../../../src/modules/trends/contributions-now.js';
import { ContributionsRepository } from '../../../src/modules/trends/contributions.repository.js';
import { FoldReports } from '../../../src/modules/trends/fold-reports.js';
import { StatementsRepository } from '../../../src/modules/trends/statements.repository.js';
import { newId } from '../../../src/platform/identity.js';
import { Wake } from '../../../src/platform/wake.js';
import { aWorld, type World } from '../../support/database.js';
import { giveKeys } from '../../support/sealing.js';

/** An organisation of a world. */
export interface Party {
  readonly id: string;
  readonly holdingId: string;
}

export interface PartyWish {
  readonly region?: string | null;
  readonly side?: 'care' | 'supplier';
  readonly holdingId?: string;
}

/** What a version of a report says; amounts in base units. */
export interface Said {
  readonly kind?: 'stock' | 'shortage' | 'interruption';
  readonly productGroup?: string;
  readonly asOf: string;
  readonly usable?: number;
  readonly used?: number;
  readonly usedOn?: string;
  readonly usedPerWeek?: number;
  readonly expectedPerWeek?: number;
  readonly deliveries?: readonly { readonly on: string; readonly amount: number }[];
  readonly severity?: number;
}

/** A world in which reports are put straight into their table, as filing leaves them. */
export class TrendsWorld {
  readonly fold: FoldReports;
  readonly contributions = new ContributionsRepository();
  readonly cells = new CellsRepository();
  readonly statements = new StatementsRepository();
  readonly now = new ContributionsNow(this.statements, this.contributions);
  readonly outbox: Outbox;
  readonly #versions = new Map<string, { version: number; party: Party; filedAt: Date; said: Said }>();

  private constructor(readonly world: World) {
    this.outbox = new Outbox(world.clock, new Wake(world.workerSource));
    this.fold = new FoldReports(world.worker, this.statements, this.now, this.cells, this.outbox);
  }

  static async make(): Promise<TrendsWorld> {
    return new TrendsWorld(await aWorld());
  }

  async party({ region = 'VR17', side = 'care', holdingId = randomUUID() }: PartyWish = {}): Promise<Party> {
    const id = randomUUID();
    const { admin } = this.world;
    await admin.query('insert into holding (id, ref, name) values ($1::uuid, $1::uuid::text, $1::uuid::text) on conflict (id) do nothing', [
      holdingId,
    ]);
    await admin.query(
      `insert into organisation (id, ref, name, kind, side, sector, region, holding_id, registered_at)
       values ($1::uuid, $1::uuid::text, $1::uuid::text, 'care-provider', $2, $3, $4, $5, now())`,
      [id, side, side === 'care' ? 'hospital' : 'distributor', region, holdingId],
    );
    await giveKeys(this.world, id);
    return { id, holdingId };
  }

  async file(party: Party, said: Said): Promise<string> {
    const filedAt = this.world.clock.now();
    this.world.clock.advance(1_000);
    const reportId = newId(filedAt);
    this.#versions.set(reportId, { version: 1, party, filedAt, said });
    await this.#insert(reportId, 'filed');
    return reportId;
  }

  async correct(reportId: string, said: Said): Promise<void> {
    await this.#next(reportId, said, 'filed');
  }

  async withdraw(reportId: string): Promise<void> {
    const { asOf, productGroup = 'ffp2' } = this.#of(reportId).said;
    await this.#next(reportId, { asOf, productGroup }, 'withdrawn');
  }

  /** Everything that was added up, as text. */
  async picture(): Promise<string> {
    const { rows } = await this.world.admin.query(
      `select (select string_agg(c::text, E'\\n' order by c::text collate "C") from contribution c) as contribution,
              (select string_agg(c::text, E'\\n' order by c::text collate "C") from cell c) as cell,
              (select string_agg(c::text, E'\\n' order by c::text collate "C") from cell_holding c) as holding,
              (select string_agg(c::text, E'\\n' order by c::text collate "C") from series c) as series`,
    );
    return JSON.stringify(rows[0], null, 1);
  }

  async forget(): Promise<void> {
    await this.world.admin.query(
      'delete from contribution; delete from cell; delete from cell_holding; delete from series; delete from outbox',
    );
  }

  async empty(): Promise<void> {
    this.#versions.clear();
    await this.forget();
    await this.world.admin.query('delete from report');
  }

  #of(reportId: string) {
    const known = this.#versions.get(reportId);
    if (known === undefined) throw new RangeError('no such report');
    return known;
  }

  async #next(reportId: string, said: Said, state: string): Promise<void> {
    const before = this.#of(reportId);
    await this.world.admin.query('update report set is_current = false where report_id = $1', [reportId]);
    this.#versions.set(reportId, { ...before, version: before.version + 1, said });
    await this.#insert(reportId, state);
  }

  async #insert(reportId: string, state: string): Promise<void> {
    const { version, party, filedAt, said } = this.#of(reportId);
    const { kind, productGroup, asOf, used, usedOn, usedPerWeek, expectedPerWeek, deliveries, severity } = { ...SILENT, ...said };
    const counts = state === 'filed' && kind === 'stock';
    await this.world.admin.query(
      `insert into report (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, basis, state, is_current,
                           author_kind, author_id, receipt, body, usable, blocked, used, period_start, period_end, used_per_week,
                           expected_per_week, deliveries, severity)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'voluntary', $9, true, 'person', $5, 'R', '{}', $10, $11, $12, $13, $13, $14, $15, $16, $17)`,
      [
        ...[reportId, version, filedAt, this.world.clock.now(), party.id, kind, productGroup, asOf, state],
        ...(counts ? [said.usable ?? 0, 0] : [null, null]),
        ...[used, used === null ? null : (usedOn ?? asOf), usedPerWeek, expectedPerWeek, JSON.stringify(deliveries), severity],
      ],
    );
  }
}

const SILENT = {
  kind: 'stock',
  productGroup: 'ffp2',
  used: null,
  usedOn: null,
  usedPerWeek: null,
  expectedPerWeek: null,
  deliveries: [],
  severity: null,
};
