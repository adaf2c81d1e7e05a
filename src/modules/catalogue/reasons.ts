import { REASONS } from '../../domain/reports/reason.js';
import type { Reason } from '../../domain/reports/reason.js';
import { REASON_WORDS } from './facts/words/reasons.js';
import type { ReasonWords } from './facts/words/reasons.js';

/** A reason in words. */
export const reasonWords = (reason: Reason): ReasonWords => REASON_WORDS[reason];

/** Every reason with its words, in the order of the form. */
export const allReasons = (): readonly (ReasonWords & { readonly id: Reason })[] => REASONS.map((id) => ({ id, ...REASON_WORDS[id] }));
