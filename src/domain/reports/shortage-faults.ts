import type { Fault } from '../problem.js';
import { countingFaults } from './counting-faults.js';
import { spanFaults } from './span-faults.js';
import type { Filled, ShortageBody } from './report-body.js';
import type { Reportable } from './reportable.js';
import { wholeFaults } from './whole-faults.js';

/** What is wrong with a shortage: it ends on or after its start, and a quantity has a unit and is whole. Source: contract, section 2. */
export function shortageFaults(body: Filled<ShortageBody>, group: Reportable | undefined): Fault[] {
  const { quantityShort, unit } = body;
  const unitless: Fault[] = quantityShort !== undefined && unit === undefined ? [{ code: 'report.unit-missing', pointer: '/unit' }] : [];
  return [...spanFaults(body), ...unitless, ...countingFaults(body, group), ...wholeFaults(body, group)];
}
