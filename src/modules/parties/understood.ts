import type { Parsed } from '../../domain/parties/parsed.js';
import { refuseAll } from '../../domain/problem.js';

/** What was understood. @throws {Problem} with every fault when something was not */
export function understood<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  refuseAll(parsed.faults);
  throw new RangeError('a text was not understood, and no fault says why');
}
