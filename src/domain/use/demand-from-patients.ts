import { amountPerDay, perWeek } from '../units.js';
import type { AmountPerDay, AmountPerWeek } from '../units.js';
import { headCount } from './head-count.js';

/** Persons in one role, and what each of them takes of a product [base units per day]. */
export interface RoleUse {
  readonly persons: number;
  readonly perPerson: AmountPerDay;
}

/**
 * Demand that follows from persons at work and in bed [base units per week].
 *
 *     demand = 7 x sum over roles of persons x amount per person and day
 *
 * Source: WHO Essential Supplies Forecasting Tool, 2022.1. Its gloves are pairs: convert first.
 */
export function demandFromPatients(roles: readonly RoleUse[]): AmountPerWeek {
  const daily = roles.reduce((sum, { persons, perPerson }) => sum + headCount(persons) * perPerson, 0);
  return perWeek(amountPerDay(daily));
}
