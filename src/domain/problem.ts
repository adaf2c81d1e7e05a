import type { ProblemKind, ProblemText } from './problem-text.js';
import { PARTY_PROBLEMS } from './problems/party-problems.js';
import { REPORT_PROBLEMS } from './problems/report-problems.js';
import { FLAG_PROBLEMS } from './problems/flag-problems.js';
import { BREAK_GLASS_PROBLEMS } from './problems/break-glass-problems.js';
import { EXPORT_PROBLEMS } from './problems/export-problems.js';
import { IMPORT_PROBLEMS } from './problems/import-problems.js';
import { GRADING_PROBLEMS } from './problems/grading-problems.js';
import { GROUND_PROBLEMS } from './problems/ground-problems.js';
import { READING_PROBLEMS } from './problems/reading-problems.js';
import { REPORTER_PROBLEMS } from './problems/reporter-problems.js';
import { KEY_PROBLEMS } from './problems/key-problems.js';
import { MAIL_KEY_PROBLEMS } from './problems/mail-key-problems.js';
import { DIKE_PROBLEMS } from './problems/dike-problems.js';
import { PLAYBOOK_PROBLEMS } from './problems/playbook-problems.js';
import { EXEMPTION_PROBLEMS } from './problems/exemption-problems.js';
import { EDGE_PROBLEMS } from './problems/edge-problems.js';

/** Every deliberate refusal has a name in this list. */
export const PROBLEMS = {
  ...PARTY_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...FLAG_PROBLEMS,
  ...READING_PROBLEMS,
  ...REPORTER_PROBLEMS,
  ...EXPORT_PROBLEMS,
  ...IMPORT_PROBLEMS,
  ...GRADING_PROBLEMS,
  ...GROUND_PROBLEMS,
  ...BREAK_GLASS_PROBLEMS,
  ...DIKE_PROBLEMS,
  ...PLAYBOOK_PROBLEMS,
  ...EXEMPTION_PROBLEMS,
  ...KEY_PROBLEMS,
  ...MAIL_KEY_PROBLEMS,
  ...EDGE_PROBLEMS,
} as const satisfies Readonly<Record<string, ProblemText>>;

/** The name of a refusal; it does not change, since machines read it. */
export type ProblemCode = keyof typeof PROBLEMS;

/** One thing that is wrong, where (JSON pointer into what was sent, '' for the whole) and with which values. */
export interface Fault {
  readonly code: ProblemCode;
  readonly pointer: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A refusal that a person or machine can do something about. Carries every fault at once; the first decides the kind. */
export class Problem extends Error {
  readonly faults: readonly [Fault, ...Fault[]];

  constructor(first: ProblemCode | Fault, ...others: readonly Fault[]) {
    const head: Fault = typeof first === 'string' ? { code: first, pointer: '' } : first;
    super(head.code);
    this.name = 'Problem';
    this.faults = [head, ...others];
  }

  get code(): ProblemCode {
    return this.faults[0].code;
  }

  get kind(): ProblemKind {
    return PROBLEMS[this.code].kind;
  }
}

/** Refuses with every fault of the list, if there is any. @throws {Problem} */
export function refuseAll(faults: readonly Fault[]): void {
  const [first, ...others] = faults;
  if (first !== undefined) throw new Problem(first, ...others);
}
