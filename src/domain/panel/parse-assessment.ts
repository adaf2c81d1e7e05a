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
  const choices: Fault[] = [];
  if (seriousness === null) choices.push({ code: 'assessment.seriousness', pointer: '/seriousness' });
  if (certainty === undefined) choices.push({ code: 'assessment.certainty', pointer: '/certainty' });
  const texts = (['alternatives', 'demand', 'market'] as const).flatMap((question) => textFaults(draft[question], `/${question}`));
  refuseAll([...choices, ...texts, ...faults]);
  if (seriousness === null || certainty === undefined) throw new RangeError('an assessment without faults is complete');
  return { seriousness, certainty, ...answersOf(draft), advice };
}

function answersOf({
  alternatives = '',
  demand = '',
  market = '',
}: AssessmentDraft): Pick<Assessment, 'alternatives' | 'demand' | 'market'> {
  return { alternatives: alternatives.trim(), demand: demand.trim(), market: market.trim() };
}
