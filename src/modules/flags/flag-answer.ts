import type { z } from 'zod';
import type { FLAG } from './flag-documents.js';
import type { ShownFlag } from './shown-flag.js';

/** A flag as the API shows it. */
export function flagAnswer(flag: ShownFlag): z.infer<typeof FLAG> {
  const { id, productGroup, scopeKind, scopeCode, level, state, raisedAt, ruleVersion, evidence, shortage, worsenings } = flag;
  const scope = { kind: scopeKind, code: scopeCode };
  return {
    id,
    productGroup,
    scope,
    level,
    state,
    raisedAt: raisedAt.toISOString(),
    ruleVersion,
    evidence: { ...evidence },
    expectedShortageOn: shortage?.on ?? null,
    worsenings: worsenings.map(({ at, ...stand }) => ({
      worsenedAt: at.toISOString(),
      level: stand.evidence.level,
      ruleVersion: stand.evidence.ruleVersion,
      evidence: { ...stand.evidence },
      expectedShortageOn: stand.shortage?.on ?? null,
    })),
  };
}
