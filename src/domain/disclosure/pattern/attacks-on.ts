import { type PrimaryRules, protectionLevel, unsafe, WHOLE } from '../primary-rules.js';
import type { Contributor } from '../table/contributors-to.js';
import type { TableCell } from '../table/table-cell.js';
import type { Attack } from './attack.js';

/**
 * What must fail for an unsafe cell. From outside, the cell may not be known closer than its protection level, upwards, and
 * downwards as far as it goes. Nor may any holding, with what it knows of itself, come within p% above the largest of the
 * others: it takes the highest the cell can be and subtracts its own. Amounts in the smallest unit of the table.
 *
 * @param holdings  every holding that is in the table
 *
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2 and 4.3 (feasibility intervals); own definition (insiders).
 */
export function attacksOn(cell: TableCell, rules: PrimaryRules, holdings: readonly string[]): readonly Attack[] {
  if (!unsafe(cell.contributors, rules)) return [];
  const level = atLeastOne(protectionLevel(cell.contributors, rules));
  return [...fromOutside(cell, level), ...holdings.flatMap((holding) => fromInside(cell, holding, rules))];
}

/** What must fail for somebody from outside, who may not come closer than a level. Source: see `attacksOn`. */
export function fromOutside({ at, total }: TableCell, level: bigint): readonly Attack[] {
  const lower = level < total ? level : total;
  const attacks: Attack[] = [{ cell: at, direction: 'higher', need: level, insider: null }];
  return lower > 0n ? [...attacks, { cell: at, direction: 'lower', need: lower, insider: null }] : attacks;
}

function fromInside(cell: TableCell, insider: string, { percent }: PrimaryRules): readonly Attack[] {
  const other = cell.contributors.find(({ holding, waived }) => holding !== insider && !waived);
  if (other === undefined) return [];
  const own = cell.contributors.find(({ holding }) => holding === insider)?.amount ?? 0n;
  const need = estimateBeyond(other, percent) + own - cell.total;
  return need > 0n ? [{ cell: cell.at, direction: 'higher', need, insider }] : [];
}

/** The least estimate of a contribution that is far enough from it: (1 + p/100) times, rounded up. */
function estimateBeyond({ amount }: Contributor, percent: bigint): bigint {
  return (amount * (WHOLE + percent) + WHOLE - 1n) / WHOLE;
}

function atLeastOne(level: bigint): bigint {
  return level > 0n ? level : 1n;
}
