import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { adjustDikes, type DikeChange } from '../../domain/dikes/adjust-dikes.js';
import { type DikeStock, dikeStock } from '../../domain/dikes/dike-stock.js';
import { type DikesStanding, dikesStanding } from '../../domain/dikes/dikes-standing.js';
import { newestPerDike } from '../../domain/dikes/newest-per-dike.js';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { productGroup as groupOf } from '../catalogue/index.js';
import { PolicyOn } from '../expected-use/index.js';
import type { NamedStatement } from './dike-statements.repository.js';
import { type GatheredDikes, GatherDikes } from './gather-dikes.js';
import type { ProducerRecord } from './producer-record.js';

/** What one party stated for a dike: per institution, or per contract. */
export interface DikeLine extends Pick<NamedStatement, 'asOf' | 'contractRef' | 'name' | 'reportId'> {
  readonly dike: 1 | 2;
  readonly stock: DikeStock;
}

/** The dikes of one product group as the triage desk sees them. */
export interface DikesForDesk {
  readonly productGroup: string;
  readonly standing: DikesStanding;
  /** After the change that is weighed; null: none is. */
  readonly after: DikesStanding | null;
  readonly lines: readonly DikeLine[];
  readonly producers: readonly ProducerRecord[];
}

/** The dikes of one product group, who holds what of them, and what a change would do. For the triage desk; each look is recorded. */
@Injectable()
export class DikesOfGroup {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policyOn: PolicyOn,
    private readonly gather: GatherDikes,
    private readonly trail: Trail,
  ) {}

  async execute(desk: Actor, productGroup: string, change: DikeChange | null): Promise<DikesForDesk> {
    if (groupOf(productGroup) === null) throw new Problem('request.not-found');
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(desk, async (tx) => {
      const policy = await this.policyOn.execute(tx, today);
      const gathered = await this.gather.execute(tx, productGroup, policy);
      await this.#recordLook(tx, productGroup, gathered);
      const { ground, producers } = gathered;
      const after = change === null ? null : dikesStanding(adjustDikes(ground, change));
      return { productGroup, standing: dikesStanding(ground), after, lines: linesOf(gathered), producers };
    });
  }

  /** One line for each organisation whose figures are shown, in a sum too: of one it is its figure. One when there is none. */
  async #recordLook(tx: Tx, productGroup: string, { statements, producers }: GatheredDikes): Promise<void> {
    const shown = [...statements, ...producers].map(({ organisationId }) => organisationId);
    const organisations = shown.length === 0 ? [null] : [...new Set(shown)];
    await this.trail.recordMany(
      tx,
      organisations.map((organisationId) => ({
        actor: tx.actor,
        event: { action: 'dikes.read', subjectKind: 'product-group', subjectId: productGroup, organisationId },
      })),
    );
  }
}

function linesOf({ statements, ground: { today } }: GatheredDikes): DikeLine[] {
  const names = new Map(statements.map(({ organisationId, name }) => [organisationId, name]));
  return newestPerDike(statements).flatMap((statement) => {
    const { dike, asOf, contractRef, reportId, organisationId } = statement;
    if (dike === null) return [];
    return [{ dike, asOf, contractRef, reportId, name: names.get(organisationId) ?? '', stock: dikeStock(statement, today) }];
  });
}
