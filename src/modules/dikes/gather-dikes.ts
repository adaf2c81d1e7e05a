import { Injectable } from '@nestjs/common';
import { addDays } from '../../domain/calendar.js';
import type { DikeGround } from '../../domain/dikes/dikes-standing.js';
import type { Tx } from '../../platform/database.js';
import type { PolicyInForce } from '../expected-use/index.js';
import { demandScenarios, dikeNorms, nationalUse } from './demand-scenarios.js';
import { DikeStatementsRepository, type NamedStatement } from './dike-statements.repository.js';
import type { ProducerRecord } from './producer-record.js';
import { ProducersRepository } from './producers.repository.js';

/** What the dikes of a product group rest on, and who said it. Unprotected: for the worker and the triage desk. */
export interface GatheredDikes {
  readonly ground: DikeGround;
  readonly statements: readonly NamedStatement[];
  readonly producers: readonly ProducerRecord[];
}

const DAYS_PER_WEEK = 7;

/** Gathers the statements that still count, what producers can make, and the norms and demands in force on the day of the policy. */
@Injectable()
export class GatherDikes {
  constructor(
    private readonly stated: DikeStatementsRepository,
    private readonly producers: ProducersRepository,
  ) {}

  async execute(tx: Tx, productGroup: string, policy: PolicyInForce): Promise<GatheredDikes> {
    const { day } = policy;
    const since = addDays(day, -DAYS_PER_WEEK * policy.get('carry-weeks').value.weeks);
    const statements = await this.stated.between(tx, productGroup, since, day);
    const producers = await this.producers.newest(tx, productGroup);
    const ground: DikeGround = {
      today: day,
      statements,
      producers: producers.map(({ producer, holdingId }) => ({ ...producer, holdingId })),
      norms: dikeNorms(policy, productGroup),
      peakUse: nationalUse(policy, 'peak-use', productGroup),
      scenarios: demandScenarios(policy, productGroup, statements),
    };
    return { ground, statements, producers };
  }
}
