import type { Day } from '../calendar.js';
import { type Amount, amount, type AmountPerDay, amountPerDay, type AmountPerWeek } from '../units.js';
import { clockOfScenario, type DemandScenario, type ScenarioClock, stockOfDikes } from './clock-of-scenario.js';
import { type DikeFill, dikeFill } from './dike-fill.js';
import type { DikeStatement } from './dike-statement.js';
import { newestPerDike } from './newest-per-dike.js';
import type { Producer } from './producer.js';
import { productionAhead } from './production-ahead.js';
import { requiredStock } from './required-stock.js';

/** So many months of peak use a dike of stock must hold. Source: letter of April 2021, dikes 1 and 2; policy. */
export interface DikeNorm {
  readonly fromMonths: number;
  readonly toMonths: number;
}

/** All that the dikes of one product group rest on. Source: own definition. */
export interface DikeGround {
  readonly today: Day;
  readonly statements: readonly DikeStatement[];
  readonly producers: readonly Producer[];
  readonly norms: readonly [DikeNorm, DikeNorm];
  readonly peakUse: AmountPerWeek | null;
  readonly scenarios: readonly DemandScenario[];
}

/** Stand-by production of all producers together [base units per day]. Source: letter of April 2021, section on dike 3. */
export interface DikeThree {
  readonly producers: number;
  /** Those of them that nothing but certification keeps from counting. */
  readonly uncertified: number;
  /** Today, and the most on any day that is looked ahead. */
  readonly now: AmountPerDay;
  readonly most: AmountPerDay;
}

/** How the dikes of one product group stand. Source: letter of April 2021, three dikes. */
export interface DikesStanding {
  readonly day: Day;
  readonly dike1: DikeFill;
  readonly dike2: DikeFill;
  /** Null: no producer is known, which is not no production. */
  readonly dike3: DikeThree | null;
  /** Usable stock that was stated without a dike [base units]: it counts for none. */
  readonly outside: Amount;
  readonly clocks: readonly ScenarioClock[];
}

/** Two years: whoever needs longer to ramp up is no dike. */
export const DIKE_HORIZON = 730;

/**
 * How the dikes of a product group stand on a day: what is there, what must be there, and how long it holds.
 *
 * Source: letter of April 2021, three dikes; own definition of the time-bought clock.
 */
export function dikesStanding({ today, statements, producers, norms, peakUse, scenarios }: DikeGround): DikesStanding {
  const newest = newestPerDike(statements);
  const dike1 = dikeFill(1, newest, requiredStock(peakUse, norms[0]), today);
  const dike2 = dikeFill(2, newest, requiredStock(peakUse, norms[1]), today);
  const ahead = producers.map((producer) => productionAhead(producer, today, DIKE_HORIZON));
  const production = summed(ahead);
  const outside = newest.filter(({ dike }) => dike === null).reduce((sum, { usable }) => sum + usable, 0);
  const stock = stockOfDikes([dike1, dike2]);
  return {
    day: today,
    dike1,
    dike2,
    dike3: producers.length === 0 ? null : dikeThree(producers, production),
    outside: amount(outside),
    clocks: scenarios.map((scenario) => clockOfScenario(scenario, stock, production)),
  };
}

function summed(ahead: readonly (readonly AmountPerDay[])[]): readonly AmountPerDay[] {
  if (ahead.length === 0) return [];
  return Array.from({ length: DIKE_HORIZON }, (_, day) => amountPerDay(ahead.reduce((sum, own) => sum + (own[day] ?? 0), 0)));
}

function dikeThree(producers: readonly Producer[], production: readonly AmountPerDay[]): DikeThree {
  return {
    producers: producers.length,
    uncertified: producers.filter(({ certification }) => certification.kind !== 'certified').length,
    now: production[0] ?? amountPerDay(0),
    most: production.reduce((most, made) => (made > most ? made : most), amountPerDay(0)),
  };
}
