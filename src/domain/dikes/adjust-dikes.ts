import { addDays, type Day } from '../calendar.js';
import { type Amount, amount, days, type Days } from '../units.js';
import type { DikeStatement } from './dike-statement.js';
import type { DikeGround } from './dikes-standing.js';
import type { Producer } from './producer.js';

/** A change to the dikes that somebody weighs. Source: own definition; the panel advises per dike. */
export interface DikeChange {
  /** Stock to add to dike 1 and to dike 2 [base units]. */
  readonly dike1: Amount;
  readonly dike2: Amount;
  /** Days by which every producer's ramp becomes shorter, and an expected certification comes earlier. */
  readonly sooner: Days;
}

/**
 * The ground of the dikes after a change, as if it were made today. Added stock is taken to rotate in time.
 *
 * Source: own definition.
 */
export function adjustDikes(ground: DikeGround, { dike1, dike2, sooner }: DikeChange): DikeGround {
  const added = [...extra(1, dike1, ground.today), ...extra(2, dike2, ground.today)];
  return {
    ...ground,
    statements: [...ground.statements, ...added],
    producers: ground.producers.map((producer) => quicker(producer, sooner, ground.today)),
  };
}

function extra(dike: 1 | 2, quantity: Amount, today: Day): DikeStatement[] {
  if (quantity === 0) return [];
  const nobody = { organisationId: '', holdingId: '', sector: '', reportId: '', contractRef: null, lots: [], turnover: null } as const;
  const side = dike === 1 ? 'care' : 'supplier';
  return [{ ...nobody, side, dike, asOf: today, receivedAt: new Date(0), usable: quantity, blocked: amount(0) }];
}

function quicker(producer: Producer, sooner: Days, today: Day): Producer {
  const { certification, ramp } = producer;
  const shorter = { ...producer, ramp: days(Math.max(0, ramp - sooner)) };
  if (certification.kind !== 'expected') return shorter;
  const on = addDays(certification.on, -Math.floor(sooner));
  return { ...shorter, certification: { kind: 'expected', on: on < today ? today : on } };
}
