import { NATIONAL_USE } from './facts/policy/national-use.js';
import { NORMS } from './facts/policy/norms.js';
import { PLAYBOOK } from './facts/policy/playbook.js';
import type { PolicyFact } from './facts/policy/policy-fact.js';
import { THRESHOLDS } from './facts/policy/thresholds.js';

/** The policy that a new database starts with. Afterwards rows are added there; these never change. */
export const allPolicyFacts = (): readonly PolicyFact[] => [...NORMS, ...NATIONAL_USE, ...THRESHOLDS, ...PLAYBOOK];
