import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dikesWords } from '../dikes.words.js';
import type { ToldWeek } from '../kept-dikes.js';
import { toldPicture } from './dike-picture.presenter.js';
import { nameOf } from './group-words.presenter.js';
import type { ToldDikesProps } from './told.view.js';

/** What was told of the dikes of one product group, in words. */
export function toldProps(productGroup: string, kept: ToldWeek | null, language: Language): Omit<ToldDikesProps, 'frame'> {
  const product = nameOf(productGroup, language);
  if (kept === null) return { product, week: '', dikes: null, rows: [] };
  const t = translator(language, dikesWords);
  const { told, weekStart } = kept;
  const shares = ([1, 2, 3] as const).map((dike) => ({
    key: `${dike}`,
    cells: [t(`dike.${dike}`), t(`share.${told[`dike${dike}`]}`)],
  }));
  const clocks = told.clocks.map(({ id, weeks }) => ({
    key: id,
    cells: [t('told.clock', { scenario: t(`scenario.${id}`).toLowerCase() }), t(`weeks.${weeks}`)],
  }));
  return {
    product,
    week: t('told.week', { week: formatter(language).day(weekStart) }),
    dikes: toldPicture(told, language),
    rows: [...shares, ...clocks],
  };
}
