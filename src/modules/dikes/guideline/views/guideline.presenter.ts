import { may } from '../../../../domain/access/scope-of.js';
import type { Actor } from '../../../../platform/actor.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { allProductGroups } from '../../../catalogue/index.js';
import type { PolicyProposal } from '../../../expected-use/index.js';
import { nameOf } from '../../views/group-words.presenter.js';
import { guidelineWords } from '../guideline.words.js';
import type { GuidelineProps } from './guideline.view.js';
import type { ProposalLine } from './proposals.view.js';

/** What the page shows to its reader besides what is weighed. */
export function guidelinePage(
  actor: Actor,
  proposals: readonly PolicyProposal<'infection-guideline'>[],
  language: Language,
): Pick<GuidelineProps, 'desk' | 'lines' | 'products'> {
  const decides = may(actor, 'policy.change', 'approve');
  return {
    desk: may(actor, 'totals.read-unprotected'),
    products: allProductGroups()
      .filter(({ capital }) => !capital)
      .map(({ id, name }) => ({ value: id, label: name[language] })),
    lines: may(actor, 'policy.change') ? proposals.map((proposal) => lineOf(proposal, decides, language)) : null,
  };
}

function lineOf(
  { id, productGroup, value, validFrom, approved, ...why }: PolicyProposal<'infection-guideline'>,
  decides: boolean,
  language: Language,
): ProposalLine {
  const t = translator(language, guidelineWords);
  const { day, number } = formatter(language);
  const standing = approved === null ? 'open' : approved ? 'approved' : 'rejected';
  return {
    id,
    what: t('proposals.says', { product: nameOf(productGroup ?? '', language), times: number(value.times ?? 1, 2), day: day(validFrom) }),
    why: t('proposals.because', { reason: why.reason, author: why.author, source: why.source }),
    standing: t(`standing.${standing}`),
    decides: decides && approved === null,
  };
}
