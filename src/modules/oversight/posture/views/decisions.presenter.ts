import type { Day } from '../../../../domain/calendar.js';
import { may } from '../../../../domain/access/scope-of.js';
import { POSTURES, POSTURE_VERDICTS } from '../../../../domain/posture/posture.js';
import { dayInNetherlands } from '../../../../domain/calendar.js';
import type { Actor } from '../../../../platform/actor.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { allProductGroups, POSTURE_NAMES } from '../../../catalogue/index.js';
import type { RecordedRule } from '../../../expected-use/index.js';
import { proposedLine } from '../../views/proposed.presenter.js';
import type { PostureEvaluation } from '../dated-posture.js';
import type { PostureOnDesk } from '../posture-desk.js';
import { postureWords } from '../posture.words.js';
import type { DecisionsPageProps } from './decisions.view.js';
import { courseText, postureText } from './posture-words.presenter.js';

const NOTHING: FormState = { faults: [] };

/** What those see who propose the posture and decide on it, in finished words. */
export function decisionsPage(
  actor: Actor,
  { today, proposals, decisions, evaluations }: PostureOnDesk,
  evaluated: { readonly id: string; readonly form: FormState },
  language: Language,
): Pick<DecisionsPageProps, 'evaluations' | 'lines' | 'options'> {
  const found = new Map(evaluations.map((one) => [one.policyId, one]));
  const desk = may(actor, 'policy.change', 'propose');
  return {
    options: optionsIn(language),
    lines: proposals.map((proposal) =>
      proposedLine(
        proposal,
        { what: postureText(proposal.value, language), course: courseText(proposal.value, proposal.validFrom, language) },
        actor,
        language,
      ),
    ),
    evaluations: decisions
      .filter(({ value, validFrom }) => (value.evaluateOn ?? null) !== null && validFrom <= today)
      .map((row) => ({
        id: String(row.id),
        what: `${postureText(row.value, language)}, ${courseText({ ...row.value, evaluateOn: null }, row.validFrom, language)}`,
        standing: standingText(row, found.get(row.id), today, language),
        form: desk && !found.has(row.id) ? (evaluated.id === String(row.id) ? evaluated.form : NOTHING) : null,
      })),
  };
}

function optionsIn(language: Language): DecisionsPageProps['options'] {
  const t = translator(language, postureWords);
  return {
    postures: POSTURES.map((value) => ({ value, label: POSTURE_NAMES[value][language] })),
    products: allProductGroups().map(({ id, name }) => ({ value: id, label: name[language] })),
    verdicts: POSTURE_VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
  };
}

function standingText(
  { value: { evaluateOn } }: RecordedRule<'posture'>,
  found: PostureEvaluation | undefined,
  today: Day,
  language: Language,
): string {
  const t = translator(language, postureWords);
  const { day } = formatter(language);
  if (found !== undefined) {
    const { verdict, finding, recordedAt } = found;
    return t('evaluation.done', { verdict: t(`verdict.${verdict}`), day: day(dayInNetherlands(recordedAt)), finding });
  }
  const on = evaluateOn ?? today;
  return t(on <= today ? 'evaluation.due' : 'evaluation.ahead', { day: day(on) });
}
