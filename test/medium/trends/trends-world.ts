import { randomUUID } from 'node:crypto';
import type { Severity } from '../../../src/domain/reports/severity-of.js';
import { amount, type AmountPerWeek, amountPerWeek } from '../../../src/domain/units.js';
import { Outbox } from '../../../src/jobs/outbox.js';
import { FoldReports } from '../../../src/modules/trends/fold-reports.js';
import { newId } from '../../../src/platform/identity.js';
import { Wake } from '../../../src/platform/wake.js';
import { aWorld, type World } from '../../support/database.js';
import { keepVersion } from '../../support/kept-reports.js';
import { cellRows, openedCells, openedContributions, seriesRows } from '../../support/kept-sums.js';
import { giveKeys } from '../../support/sealing.js';
import { trendsOn } from '../../support/trends-on.js';

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
  readonly daysOutOfStock?: number;
  readonly expectedPerWeek?: number;
  readonly deliveries?: readonly { readonly on: string; readonly amount: number }[];
  readonly severity?: Severity;
}

/** A world in which reports are put straight into their table, as filing leaves them. */
export class TrendsWorld {
  readonly fold: FoldReports;
  readonly parts: ReturnType<typeof trendsOn>;
  readonly outbox: Outbox;
  readonly #versions = new Map<string, { version: number; party: Party; filedAt: Date; said: Said }>();

  private constructor(readonly world: World) {
    this.parts = trendsOn(world);
    this.outbox = new Outbox(world.clock, new Wake(world.workerSource));
    this.fold = new FoldReports(world.worker, this.parts.statements, this.parts.now, this.parts.moveCells, this.outbox);
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

  /** Publishes what is due, once the sums have stood still. */
  async publish(): Promise<void> {
    this.world.clock.advance(60_000);
    await this.parts.publish.execute();
  }

  /** Everything that was added up, opened, as text. */
  async picture(): Promise<string> {
    const parts = [await openedContributions(this.world), await openedCells(this.world), await seriesRows(this.world)];
    return parts.flatMap((rows) => rows.map((row) => JSON.stringify(row, plain)).sort()).join('\n');
  }

  /** Cells, and series, as a GROUP BY over the reports would give them, in order. */
  async sums(): Promise<{ cells: unknown[]; series: unknown[] }> {
    const [cells, series] = [await cellRows(this.world), await seriesRows(this.world)];
    return { cells: inOrder(cells), series: inOrder(series) };
  }

  async forget(): Promise<void> {
    await this.world.admin.query(
      'delete from contribution; delete from cell; delete from series; delete from outbox; delete from publication; delete from published_total; delete from published_share',
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

  async #next(reportId: string, said: Said, state: 'filed' | 'withdrawn'): Promise<void> {
    const before = this.#of(reportId);
    await this.world.admin.query('update report set is_current = false where report_id = $1', [reportId]);
    this.#versions.set(reportId, { ...before, version: before.version + 1, said });
    await this.#insert(reportId, state);
  }

  async #insert(reportId: string, state: 'filed' | 'withdrawn'): Promise<void> {
    const { version, party, filedAt, said } = this.#of(reportId);
    const { kind, productGroup, asOf, used, usedOn } = { ...SILENT, ...said };
    const usedBy = used === null ? null : (usedOn ?? asOf);
    await keepVersion(this.world, {
      ...{ reportId, version, filedAt, recordedAt: this.world.clock.now(), organisationId: party.id, kind, productGroup, asOf, state },
      ...{ periodStart: usedBy, periodEnd: usedBy },
      amounts: amountsOf(said, state === 'filed' && kind === 'stock'),
    });
  }
}

function amountsOf(said: Said, counts: boolean) {
  const { used, usedPerWeek, expectedPerWeek, deliveries, severity } = { ...SILENT, ...said };
  return {
    ...{ usable: counts ? amount(said.usable ?? 0) : null, blocked: counts ? amount(0) : null },
    ...(said.daysOutOfStock === undefined ? {} : { daysOutOfStock: said.daysOutOfStock }),
    ...{ used: used === null ? null : amount(used), usedPerWeek: rateOf(usedPerWeek), expectedPerWeek: rateOf(expectedPerWeek) },
    ...{ deliveries: deliveries.map((given) => ({ on: given.on, amount: amount(given.amount) })), severity },
  };
}

/** Whole numbers of any size, and maps in the order of their keys. */
function plain(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return value instanceof Map ? [...value].sort(([one], [other]) => (one < other ? -1 : 1)) : value;
}

/** Rows by what they are of, which stands first in each. */
export function inOrder<Row extends object>(rows: readonly Row[]): Row[] {
  const keyOf = (row: Row) => Object.values(row).slice(0, 5).join(' ');
  return [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function rateOf(perWeek: number | null): AmountPerWeek | null {
  return perWeek === null ? null : amountPerWeek(perWeek);
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
} as const;
