import { reasonFaults } from '../flags/reason-faults.js';
import { type Fault, refuseAll } from '../problem.js';

/** What somebody typed or sent about the own ties with a dossier. */
export interface DeclarationDraft {
  /** 'yes' or 'no': is this person, or the own organisation, a party to it? */
  readonly party?: string;
  readonly reason?: string;
}

/** What an expert declares before a dossier opens. Source: own procedure. */
export interface Declaration {
  readonly party: boolean;
  /** Why; null when there is no tie to tell of. */
  readonly reason: string | null;
}

/** @throws {Problem} with every fault at once */
export function parseDeclaration({ party = '', reason = '' }: DeclarationDraft): Declaration {
  const faults: Fault[] = party === 'yes' || party === 'no' ? [] : [{ code: 'conflict.answer-missing', pointer: '/party' }];
  if (party === 'yes' || reason.trim() !== '') faults.push(...reasonFaults(reason));
  refuseAll(faults);
  return { party: party === 'yes', reason: reason.trim() === '' ? null : reason.trim() };
}
