import { isoWeekOf } from '../../../domain/calendar.js';
import type { Released } from '../../../domain/disclosure/releasable.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import type { FigureProps } from '../../../web/parts/figure.js';
import { productGroup } from '../../catalogue/index.js';
import type { OwnShare } from '../own-share.js';
import { trendsWords } from '../trends.words.js';
import { OwnInTotalsView, type OwnInTotalsRow } from './own-in-totals.view.js';

const NO_DATA: FigureProps = { state: 'no-data' };

/** What of an organisation's own is in which total, newest first. */
export function ownInTotalsPage(frame: Frame, shares: readonly OwnShare[]): string {
  return renderPage(<OwnInTotalsView frame={frame} rows={shares.map((share) => rowOf(share, frame.language))} />);
}

function rowOf({ productGroup: id, weekStart, usable, country, region }: OwnShare, language: Language): OwnInTotalsRow {
  const week = translator(language, trendsWords)('own.week.name', { week: Number(isoWeekOf(weekStart).slice(-2)) });
  return {
    key: `${id} ${weekStart}`,
    week,
    product: productGroup(id)?.name[language] ?? id,
    stock: usable === null ? NO_DATA : { state: 'shown', text: formatter(language).number(usable, 0) },
    country: amountOf(country, language),
    region: region === null ? NO_DATA : amountOf(region.total, language),
  };
}

function amountOf({ state, value }: Released, language: Language): FigureProps {
  return state === 'shown' ? { state, text: formatter(language).number(value, 0) } : { state };
}
