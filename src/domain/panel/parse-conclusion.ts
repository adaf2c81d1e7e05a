import { type Fault, refuseAll } from '../problem.js';
import type { Conclusion } from './assessment.js';
import type { ConclusionDraft, ConclusionReading } from './drafts.js';
import { parseAdvice } from './parse-advice.js';
import { parseSeriousness } from './parse-seriousness.js';
import { textFaults } from './text-answer.js';
import { thinFaults, thinness } from './thin-faults.js';

/**
 * What the chair concludes from the assessments.
 *
 * @throws {Problem} with every fault at once
 *
 * Source: own procedure.
 */
export function parseConclusion(draft: ConclusionDraft, reading: ConclusionReading): Conclusion {
  const seriousness = parseSeriousness(draft.seriousness);
  const { advice, faults } = parseAdvice(draft.advice ?? [], reading);
  const thin = thinness(reading.panel, advice.length + faults.length > 0);
  const all: Fault[] = [
    ...textFaults(draft.summary, '/summary'),
    ...(seriousness === null ? [{ code: 'assessment.seriousness' as const, pointer: '/seriousness' }] : []),
    ...faults,
    ...thinFaults(thin, draft),
  ];
  refuseAll(all);
  if (seriousness === null) throw new RangeError('a conclusion without faults is complete');
  const confirmedBecause = thin.length === 0 ? null : (draft.reason ?? '').trim();
  return { summary: (draft.summary ?? '').trim(), seriousness, advice, confirmedBecause };
}
