import type { z } from 'zod';
import type { ASSESSMENT } from './assessment-documents.js';
import type { FiledAssessment } from './filed-assessment.js';

/** An assessment as the API shows it: by discipline, never by name. */
export function assessmentAnswer(filed: FiledAssessment, readerId: string): z.infer<typeof ASSESSMENT> {
  const { id, flagId, discipline, version, filedAt, seriousness, certainty, alternatives, demand, market, advice } = filed;
  const own = filed.personId === readerId;
  return {
    id,
    flagId,
    own,
    discipline,
    version,
    filedAt: filedAt.toISOString(),
    seriousness,
    certainty,
    alternatives,
    demand,
    market,
    advice: [...advice],
  };
}
