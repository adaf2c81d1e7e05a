import type { Day } from '../../../../domain/calendar.js';
import { DUTY_BASES, type Duty } from '../../../../domain/duties/due-statement.js';
import type { Side } from '../../../../domain/parties/sectors.js';
import type { Actor } from '../../../../platform/actor.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { allProductGroups, POSTURE_NAMES } from '../../../catalogue/index.js';
import type { RecordedRule } from '../../../expected-use/index.js';
import { productName } from '../../product-name.js';
import { proposedLine } from '../../views/proposed.presenter.js';
import type { DutiesOnDesk } from '../duties-desk.js';
import { dutiesWords } from '../duties.words.js';
import type { DutiesPageProps } from './duties.view.js';

type DutyRow = RecordedRule<'reporting-duty'>;

/** The duties to report in finished words, in the order in which they begin. */
export function dutiesPage(
  actor: Actor,
  { today, duties, proposals }: DutiesOnDesk,
  language: Language,
): Pick<DutiesPageProps, 'duties' | 'lines' | 'options'> {
  return {
    duties: duties.map((row) => ({ key: String(row.id), cells: [...saidOf(row, language), standingOf(row, duties, today, language)] })),
    lines: proposals.map((proposal) => {
      const { productGroup, side, value, validFrom } = proposal;
      const what = `${whoText(side ?? 'care', productGroup, language)}; ${howText(value, language)}`;
      return proposedLine(proposal, { what, course: whenText(value, validFrom, language) }, actor, language);
    }),
    options: optionsIn(language),
  };
}

function optionsIn(language: Language): DutiesPageProps['options'] {
  const t = translator(language, dutiesWords);
  return {
    sides: (['care', 'supplier'] as const).map((value) => ({ value, label: t(`side.${value}`) })),
    products: allProductGroups().map(({ id, name }) => ({ value: id, label: name[language] })),
    bases: DUTY_BASES.map((value) => ({ value, label: t(`basis.${value}`) })),
    postures: (['heightened', 'crisis'] as const).map((value) => ({ value, label: POSTURE_NAMES[value][language] })),
  };
}

function saidOf({ side, productGroup, value, validFrom, reason, author, source }: DutyRow, language: Language): string[] {
  const t = translator(language, dutiesWords);
  const when = whenText(value, validFrom, language);
  return [whoText(side ?? 'care', productGroup, language), howText(value, language), when, t('why.says', { reason, author, source })];
}

function whoText(side: Side, productGroup: string | null, language: Language): string {
  const t = translator(language, dutiesWords);
  return t(`who.${side}`, { product: productGroup === null ? t('who.all') : productName(productGroup, language) });
}

function howText({ basis, days, during }: Duty, language: Language): string {
  const t = translator(language, dutiesWords);
  const ground = t(`basis.${basis}`);
  const how = days === null ? t('how.rhythm', { basis: ground }) : t('how.days', { basis: ground, days });
  return during === undefined ? how : t('how.during', { how, posture: POSTURE_NAMES[during][language] });
}

function whenText({ until }: Duty, from: Day, language: Language): string {
  const t = translator(language, dutiesWords);
  const { day } = formatter(language);
  return until === null ? t('when.open', { from: day(from) }) : t('when.ends', { from: day(from), until: day(until) });
}

/** Rows come newest first: one that has begun after this, of the same side, product and posture, has replaced it. */
function standingOf(row: DutyRow, all: readonly DutyRow[], today: Day, language: Language): string {
  const t = translator(language, dutiesWords);
  if (row.validFrom > today) return t('held.ahead');
  const newest = all.find((one) => one.validFrom <= today && isAlike(one, row));
  if (newest?.id !== row.id) return t('held.replaced');
  return t(row.value.until !== null && row.value.until < today ? 'held.ended' : 'held.now');
}

function isAlike(one: DutyRow, other: DutyRow): boolean {
  return one.side === other.side && one.productGroup === other.productGroup && one.value.during === other.value.during;
}
