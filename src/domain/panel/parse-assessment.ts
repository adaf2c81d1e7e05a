import { type Fault, refuseAll } from '../problem.js';
import { type Assessment, CERTAINTIES } from './assessment.js';
import type { AssessmentDraft, DraftReading } from './drafts.js';
import { parseAdvice } from './parse-advice.js';
import { parseSeriousness } from './parse-seriousness.js';
import { textFaults } from './text-answer.js';

/**
 * An assessment (oordeel) as it was typed or sent.
 *
 * @throws {Problem} with every fault at once
 *
 * Source: the questions of the minister's letter of November 2020, see assessment.ts.
 */
export function parseAssessment(draft: AssessmentDraft, reading: DraftReading): Assessment {
  const seriousness = parseSeriousness(draft.seriousness);
  const certainty = CERTAINTIES.find((known) => known === draft.certainty);
  const { advice, faults } = parseAdvice(draft.advice ?? [], reading);
  const all: Fault[] = [
    ...(seriousness === null ? [{ code: 'assessment.seriousness' as const, pointer: '/seriousness' }] : []),
    ...(certainty === undefined ? [{ code: 'assessment.certainty' as const, pointer: '/certainty' }] : []),
    ...textFaults(draft.alternatives, '/alternatives'),
    ...textFaults(draft.demand, '/demand'),
    ...textFaults(draft.market, '/market'),
    ...faults,
  ];
  refuseAll(all);
  if (seriousness === null || certainty === undefined) throw new RangeError('an assessment without faults is complete');
  const [alternatives, demand, market] = [draft.alternatives, draft.demand, draft.market].map((text = '') => text.trim());
  return { seriousness, certainty, alternatives: alternatives ?? '', demand: demand ?? '', market: market ?? '', advice };
}
