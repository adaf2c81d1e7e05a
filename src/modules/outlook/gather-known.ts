import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../domain/calendar.js';
import { dayNumber, type KeptStatement } from '../../domain/watch/kept-statement.js';
import type { Known } from '../../domain/watch/look-ahead.js';
import type { Tx } from '../../platform/database.js';
import type { AheadRules } from './ahead-rules.js';
import { keptStatementOf } from './kept-statement-of.js';
import { OccupancyRepository } from './occupancy.repository.js';
import { ReadingsRepository } from './readings/readings.repository.js';
import { type OpenedStatement, type Party, type Span, StatedRepository } from './stated.repository.js';

/** What is known of a product group, and who they are that stated it. */
export interface Gathered {
  readonly known: Known;
  readonly parties: ReadonlyMap<string, Party>;
  readonly counting: Counting;
}

/** Which reports are looked at, from which day on, and in what version each counts. */
export interface Counting {
  readonly since: Day;
  readonly reports: ReadonlyMap<string, Pick<OpenedStatement, 'version' | 'organisationId' | 'asOf'>>;
}

/** A year of statements: usual use is learnt from the last twelve weeks of quiet, which may be long ago. */
const HISTORY_DAYS = 364;
/** So many organisations are read at once: what is sealed need not be in memory all together. */
const BATCH = 100;

/** Gathers what looking ahead rests on: statements as they now count, and the beds of an epidemic. Nothing of the day itself or later. */
@Injectable()
export class GatherKnown {
  constructor(
    private readonly stated: StatedRepository,
    private readonly occupancy: OccupancyRepository,
    private readonly readings: ReadingsRepository,
  ) {}

  async execute(tx: Tx, productGroup: string, today: Day, rules: AheadRules): Promise<Gathered> {
    const span: Span = { productGroup, from: addDays(today, -HISTORY_DAYS), to: addDays(today, -1) };
    const [parties, beds] = await Promise.all([this.stated.parties(tx), this.occupancy.between(tx, span.from, span.to)]);
    const { statements, counting } = await this.#statements(tx, parties, span);
    const byId = new Map(parties.map((party) => [party.id, party]));
    const of = (side: Party['side']) => statements.filter(({ organisationId }) => byId.get(organisationId)?.side === side);
    const known: Known = {
      productGroup,
      care: of('care'),
      suppliers: of('supplier'),
      beds: beds.map(({ day, wardBeds, icuBeds }) => ({ day: dayNumber(day), ward: wardBeds, icu: icuBeds })),
      guidelines: rules.guidelines,
      perWardBed: rules.perWardBed,
      perIcuBed: rules.perIcuBed,
    };
    return { known, parties: byId, counting };
  }

  async #statements(tx: Tx, parties: readonly Party[], span: Span): Promise<{ statements: KeptStatement[]; counting: Counting }> {
    const settled = await this.readings.settled(tx, span.productGroup);
    const statements: KeptStatement[] = [];
    const reports = new Map<string, Pick<OpenedStatement, 'version' | 'organisationId' | 'asOf'>>();
    for (let first = 0; first < parties.length; first += BATCH) {
      const ids = parties.slice(first, first + BATCH).map(({ id }) => id);
      const opened = await this.stated.of(tx, ids, span);
      opened.forEach(({ reportId, version, organisationId, asOf }) => reports.set(reportId, { version, organisationId, asOf }));
      const settling = ({ reportId, version }: OpenedStatement) => settled.get(`${reportId} ${version}`);
      statements.push(...opened.flatMap((one) => keptStatementOf(one, span.productGroup, settling(one)) ?? []));
    }
    return { statements, counting: { since: span.from, reports } };
  }
}
