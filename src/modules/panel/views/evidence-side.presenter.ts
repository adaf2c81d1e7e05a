import type { Cover } from '../../../domain/cover/cover.js';
import type { StockOut } from '../../../domain/cover/stock-out-date.js';
import type { CoverClass, ProtectedSide, RunsOutInWeek, Withheld } from '../../../domain/flags/protected-evidence.js';
import { expectedDay } from '../../../web/languages/expected-day.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { FigureProps } from '../../../web/parts/figure.js';
import { dossierWords } from '../dossier.words.js';
import { coverSeriesOf } from './cover-series.presenter.js';
import type { EvidenceSideProps } from './evidence-side.view.js';

const WITHHELD: FigureProps = { state: 'withheld' };
/** Stock is always known, so that it is absent only when it is withheld. */
const WITHHELD_COVER: Withheld = { kind: 'withheld' };
const NO_DATA: FigureProps = { state: 'no-data' };

interface Drawing {
  /** "stuks" */
  readonly unit: string;
  /** YYYY-MM-DD; what was expected before it is told so. */
  readonly today: string;
  readonly language: Language;
}

/** One side of the evidence in words of one language. @param place  begins its id on the page */
export function evidenceSide(evidence: ProtectedSide, place: string, { unit, today, language }: Drawing): EvidenceSideProps {
  const t = translator(language, dossierWords);
  const title = t(`side.${evidence.side}`);
  const peakDay = stockOutFigure(evidence.stockOutAtPeak, today, language);
  return {
    id: `${place}-${evidence.side}`,
    title,
    nobody: evidence.disclosure === 'no-data' ? t('side.nobody') : undefined,
    withheld: evidence.disclosure === 'withheld',
    figures: [
      { label: t('side.cover.expected'), figure: coverFigure(evidence.cover.atExpected, language) },
      { label: t('side.cover.peak'), figure: coverFigure(evidence.cover.atPeak, language) },
      {
        label: t('side.runsOut'),
        figure: stockOutFigure(evidence.stockOut, today, language),
        note: peakDay.state === 'shown' ? t('side.runsOut.peak', { day: peakDay.text }) : undefined,
      },
    ],
    facts: factsOf(evidence, unit, language),
    chart: { title: t('chart.title', { side: title }), description: t('chart.description'), ...coverSeriesOf(evidence, language) },
  };
}

export function coverFigure(cover: Cover | CoverClass | Withheld, language: Language): FigureProps {
  switch (cover.kind) {
    case 'withheld':
      return WITHHELD;
    case 'unknown':
      return NO_DATA;
    case 'unused':
      return { state: 'shown', text: translator(language, dossierWords)('side.unused') };
    case 'between':
      return { state: 'shown', text: classText(cover, language) };
    case 'lasts':
      return { state: 'shown', text: formatter(language).weeks(cover.weeks) };
  }
}

function classText({ from, below }: CoverClass, language: Language): string {
  const t = translator(language, dossierWords);
  if (below === null) return t('side.from', { from });
  return from === 0 ? t('side.under') : t('side.between', { from, below });
}

function stockOutFigure(date: StockOut | RunsOutInWeek | Withheld, today: string, language: Language): FigureProps {
  const t = translator(language, dossierWords);
  switch (date.kind) {
    case 'withheld':
      return WITHHELD;
    case 'unknown':
      return NO_DATA;
    case 'unused':
      return { state: 'shown', text: t('side.unused') };
    case 'lasts-at-least':
      return { state: 'shown', text: t('side.lasts', { days: date.days }) };
    case 'runs-out':
      return { state: 'shown', text: expectedDay({ on: date.on, toTheWeek: false }, today, language).text };
    case 'runs-out-in-week':
      return { state: 'shown', text: expectedDay({ on: date.weekStart, toTheWeek: true }, today, language).text };
  }
}

function factsOf(evidence: ProtectedSide, unit: string, language: Language): EvidenceSideProps['facts'] {
  const { inputs, peakPerWeek, cover, published } = evidence;
  const t = translator(language, dossierWords);
  const amount = amountIn(unit, language);
  const stock = [
    [t('side.usable'), amount(inputs.usable)],
    [t('side.blocked'), amount(inputs.blocked)],
  ] as const;
  if (published !== undefined) {
    const week = published === null ? t('side.published.none') : expectedDay({ on: published, toTheWeek: true }, '', language).text;
    return [...stock, [t('side.expected'), amount(inputs.expectedPerWeek)], [t('side.published'), { state: 'shown', text: week }]];
  }
  return [
    ...stock,
    [t('side.expected'), amount(inputs.expectedPerWeek, cover.atExpected)],
    [t('side.peak'), amount(peakPerWeek, cover.atPeak)],
    [t('side.incoming'), deliveriesOf(inputs.deliveries, unit, language)],
    ...statedBy(inputs, language),
  ];
}

function amountIn(unit: string, language: Language) {
  const { number } = formatter(language);
  return (value: number | null, of: ProtectedSide['cover']['atPeak'] = WITHHELD_COVER): FigureProps => {
    if (value === null) return of.kind === 'withheld' ? WITHHELD : NO_DATA;
    return { state: 'shown', text: `${number(value, 0)} ${unit}` };
  };
}

function statedBy({ reporters, holdings, asOf }: ProtectedSide['inputs'], language: Language): EvidenceSideProps['facts'] {
  const t = translator(language, dossierWords);
  const counted = reporters === null || holdings === null ? null : t('side.reporters.count', { reporters, holdings });
  return [
    [t('side.reporters'), counted === null ? WITHHELD : { state: 'shown', text: counted }],
    [t('side.asOf'), asOf === null ? NO_DATA : { state: 'shown', text: formatter(language).day(asOf) }],
  ];
}

function deliveriesOf(deliveries: ProtectedSide['inputs']['deliveries'], unit: string, language: Language): FigureProps {
  const t = translator(language, dossierWords);
  const { number, day } = formatter(language);
  if (deliveries === null) return WITHHELD;
  if (deliveries.length === 0) return { state: 'shown', text: t('side.incoming.none') };
  const each = deliveries.map((delivery) =>
    t('side.incoming.one', { amount: `${number(delivery.amount, 0)} ${unit}`, day: day(delivery.on) }),
  );
  return { state: 'shown', text: each.join('; ') };
}
