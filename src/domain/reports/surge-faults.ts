import type { Fault } from '../problem.js';
import { countingFaults } from './counting-faults.js';
import type { Filled, SurgeBody } from './report-body.js';
import type { Reportable } from './reportable.js';

/**
 * What is wrong with a rise of demand: it is stated as a factor or as units per week, one of the two.
 *
 * @param malformed  names of the fields that were given and are of no good shape; they count as given
 *
 * Source: contract, section 2, `demand-surge`.
 */
export function surgeFaults(body: Filled<SurgeBody>, group: Reportable | undefined, malformed: ReadonlySet<string>): Fault[] {
  const given = (['factor', 'expectedPerWeek'] as const).filter((name) => body[name] !== undefined || malformed.has(name));
  const faults = countingFaults(body, group);
  if (given.length === 0) faults.push({ code: 'report.surge-missing', pointer: '/factor' });
  if (given.length === 2) faults.push({ code: 'report.surge-twice', pointer: '/expectedPerWeek' });
  return faults;
}
