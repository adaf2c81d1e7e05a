import { may } from '../../../domain/access/scope-of.js';
import type { Actor } from '../../../platform/actor.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { PolicyProposal } from '../../expected-use/index.js';
import { proposedWords } from '../proposed.words.js';
import type { ProposedLine } from './proposed.view.js';

/** What a proposal says, in words. */
interface Said {
  readonly what: string;
  readonly course: string;
}

/** A proposal in finished words; who proposed it does not decide on it. */
export function proposedLine(proposal: PolicyProposal, { what, course }: Said, actor: Actor, language: Language): ProposedLine {
  const t = translator(language, proposedWords);
  const { id, approved, reason, author, source, proposedBy } = proposal;
  const standing = approved === null ? 'open' : approved ? 'approved' : 'rejected';
  const own = actor.kind === 'person' && actor.id === proposedBy;
  return {
    ...{ id, what, course },
    why: t('proposals.because', { reason, author, source }),
    standing: t(`standing.${standing}`),
    decides: approved === null && !own && may(actor, 'policy.change', 'approve'),
  };
}
