import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../domain/calendar.js';
import { FIRST_STANDING } from '../../domain/flags/first-standing.js';
import { holdingsBehind } from '../../domain/flags/holdings-behind.js';
import { isMilder } from '../../domain/thresholds/level.js';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { AnswerLevels } from './answer-levels.js';
import { evidenceOf } from './evidence-of.js';
import type { RulesInForce } from './rules-in-force.js';
import type { ScopeSituation } from './scopes-in.js';
import { SituationNow } from './situation-now.js';
import { type Remembered, type Watched, WatchRepository } from './watch.repository.js';

const EVALUATOR = system('flags');

/** Sets the stock of a product group against expected use in every scope, and raises the flags that this asks for. */
@Injectable()
export class EvaluateFlags {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly situationNow: SituationNow,
    private readonly watch: WatchRepository,
    private readonly answerLevels: AnswerLevels,
  ) {}

  async execute(productGroup: string): Promise<void> {
    const now = this.clock.now();
    const occasion = { productGroup, today: dayInNetherlands(now) };
    await this.database.transaction(EVALUATOR, async (tx) => {
      await this.watch.lock(tx, productGroup);
      const [{ scopes, rules }, remembered] = await Promise.all([
        this.situationNow.execute(tx, occasion),
        this.watch.remembered(tx, productGroup),
      ]);
      const before = new Map(remembered.map((row) => [row.code, row]));
      const watched = scopes.map((situation) => watchedOf(situation, before.get(situation.scope.code), rules, occasion));
      await this.watch.keep(tx, productGroup, watched, now);
      await this.answerLevels.execute(tx, productGroup, watched, rules);
    });
  }
}

function watchedOf(
  situation: ScopeSituation,
  before: Remembered | undefined,
  rules: RulesInForce,
  occasion: { readonly productGroup: string; readonly today: Day },
): Watched & { readonly holdings: number } {
  const { evidence, standing } = evidenceOf(situation, before?.standing ?? FIRST_STANDING, rules, occasion);
  const since = isMilder(evidence.level, rules.flagLevel) ? null : (before?.since ?? occasion.today);
  const holdings = holdingsBehind(evidence, situation.holders);
  return { scope: situation.scope, level: evidence.level, evidence, standing, since, holdings };
}
