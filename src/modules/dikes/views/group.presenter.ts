import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { DikesForDesk } from '../dikes-of-group.js';
import { dikesWords } from '../dikes.words.js';
import { clockText, raceRows } from './clock.presenter.js';
import { figuresPicture } from './dike-picture.presenter.js';
import { nameOf, unitOf } from './group-words.presenter.js';
import type { DikesGroupProps } from './group.view.js';
import { lineRows, producerRows } from './lines.presenter.js';
import { stockRows, type TextRow } from './stock-rows.presenter.js';

/** The dikes of one product group in words, for the triage desk. */
export function groupProps(found: DikesForDesk, language: Language): Omit<DikesGroupProps, 'form' | 'frame'> {
  const { productGroup, standing, lines, producers } = found;
  const unit = unitOf(productGroup, language);
  const { outside } = standing;
  const t = translator(language, dikesWords);
  return {
    productGroup,
    product: nameOf(productGroup, language),
    unit,
    dikes: figuresPicture(standing, unit, language),
    normUnknown: standing.dike1.required === null,
    race: raceRows(standing.clocks, { language, day: standing.day, unit }),
    stock: stockRows(standing, language),
    outside: outside === 0 ? '' : t('stock.outside', { amount: formatter(language).number(outside, 0), unit }),
    dike1: lineRows(lines, 1, language),
    dike2: lineRows(lines, 2, language),
    producers: producerRows(producers, unit, language),
    after: afterRows(found, unit, language),
  };
}

/** The clock before and after a change; empty when none is weighed. */
function afterRows({ standing, after }: DikesForDesk, unit: string, language: Language): readonly TextRow[] {
  if (after === null) return [];
  const t = translator(language, dikesWords);
  const telling = { language, day: standing.day, unit };
  return standing.clocks.map(({ id, perWeek, clock }) => {
    const then = after.clocks.find((one) => one.id === id)?.clock ?? null;
    return { key: id, cells: [t(`scenario.${id}`), clockText(clock, perWeek, telling), clockText(then, perWeek, telling)] };
  });
}
