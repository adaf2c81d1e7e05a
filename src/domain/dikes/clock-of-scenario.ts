import { type Amount, amount, type AmountPerDay, type AmountPerWeek, perDay } from '../units.js';
import { type DikeClock, dikeClock } from './dike-clock.js';
import type { DikeFill } from './dike-fill.js';

/** A demand to hold the dikes against [base units per week]; null: nobody knows it. Source: own definition. */
export interface DemandScenario {
  readonly id: 'stated' | 'expected' | 'peak';
  readonly perWeek: AmountPerWeek | null;
}

/** The clock of one scenario. Null: its demand, or the stock of both dikes, is unknown. Source: own definition. */
export interface ScenarioClock extends DemandScenario {
  /** With production as far as it counts. */
  readonly clock: DikeClock | null;
  /** The same without any production. */
  readonly stockAlone: DikeClock | null;
}

/**
 * What the dikes buy in a scenario. Stock of a dike that nobody stated anything of is left out; of neither known, there is no clock.
 *
 * @param production  of all producers together, per day [base units]
 *
 * Source: own definition on the three dikes of the letter of April 2021.
 */
export function clockOfScenario(scenario: DemandScenario, stock: Amount | null, production: readonly AmountPerDay[]): ScenarioClock {
  if (scenario.perWeek === null || stock === null) return { ...scenario, clock: null, stockAlone: null };
  const demand = perDay(scenario.perWeek);
  return { ...scenario, clock: dikeClock(stock, demand, production), stockAlone: dikeClock(stock, demand, []) };
}

/** The stock of both dikes [base units]; null: nobody stated either. Source: own definition. */
export function stockOfDikes(dikes: readonly Pick<DikeFill, 'counts'>[]): Amount | null {
  const known = dikes.flatMap(({ counts }) => (counts === null ? [] : [counts]));
  return known.length === 0 ? null : amount(known.reduce((sum, counts) => sum + counts, 0));
}
