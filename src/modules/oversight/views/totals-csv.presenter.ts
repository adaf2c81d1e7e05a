import { stringify } from 'csv-stringify/sync';
import { dayInNetherlands, isoWeekOf } from '../../../domain/calendar.js';
import type { Released } from '../../../domain/disclosure/releasable.js';
import { spreadsheetText } from '../../../domain/exports/spreadsheet-text.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { allSafetyRegions, productGroup as groupOf, safetyRegion } from '../../catalogue/index.js';
import type { PublishedDay, PublishedTotal } from '../../trends/index.js';
import { productName } from '../product-name.js';
import type { TakenTotals } from '../take-totals.js';
import { totalsWords } from '../totals.words.js';

type Cell = string | number;

const COLUMNS = ['product', 'side', 'week', 'published', 'code', 'region', 'measure', 'unit', 'figure', 'says'] as const;
const MEASURES = ['usable', 'blocked', 'used', 'expected', 'incoming', 'coverAtExpected', 'coverAtPeak', 'signals'] as const;
type Measure = (typeof MEASURES)[number];
const OPTIONS = { escape_formulas: true, quoted_string: true, record_delimiter: '\r\n' } as const;

/**
 * Published totals as comma-separated values (RFC 4180) with a line of names: a line for every week, side, region and measure, also where
 * no figure is told, which says so in words. Figures are as published, with a point.
 */
export function totalsCsv({ productGroup, days, totals }: TakenTotals, language: Language): string {
  const t = translator(language, totalsWords);
  const told = new Map(totals.map((total) => [keyOf(total, total.week.weekStart, total.scopeCode), total]));
  const scopes = ['NL', ...allSafetyRegions().map(({ code }) => code)];
  const lines = days.flatMap((day) =>
    scopes.flatMap((code) => {
      const total = told.get(keyOf(day, day.weekStart, code));
      const place = [...headOf(productGroup, day, language), code, regionName(code, language)];
      return MEASURES.map((measure) => [
        ...place,
        t(`measure.${measure}`),
        unitOf(productGroup, measure, language),
        ...said(total, measure, language),
      ]);
    }),
  );
  const safe = (cell: Cell): Cell => (typeof cell === 'string' ? spreadsheetText(cell) : cell);
  return stringify([COLUMNS.map((name) => t(`column.${name}`)), ...lines.map((line) => line.map(safe))], OPTIONS);
}

function keyOf({ side }: Pick<PublishedDay, 'side'>, weekStart: string, scopeCode: string): string {
  return [side, weekStart, scopeCode].join(' ');
}

function headOf(productGroup: string, { side, weekStart, publishedAt }: PublishedDay, language: Language): Cell[] {
  const t = translator(language, totalsWords);
  return [productName(productGroup, language), t(`side.${side}`), isoWeekOf(weekStart), dayInNetherlands(publishedAt)];
}

function regionName(code: string, language: Language): string {
  return code === 'NL' ? translator(language, totalsWords)('region.NL') : (safetyRegion(code)?.name ?? code);
}

function unitOf(productGroup: string, measure: Measure, language: Language): string {
  const t = translator(language, totalsWords);
  if (measure === 'signals') return t('unit.count');
  if (measure === 'coverAtExpected' || measure === 'coverAtPeak') return t('unit.weeks');
  const unit = groupOf(productGroup)?.baseUnit ?? 'piece';
  return t(measure === 'used' || measure === 'expected' ? `unit.${unit}Week` : `unit.${unit}`);
}

/** The figure, empty where there is none to tell, and what it is. */
function said(total: PublishedTotal | undefined, measure: Measure, language: Language): [Cell, string] {
  const t = translator(language, totalsWords);
  if (total === undefined) return ['', t('says.nothing')];
  const { state, value }: Released = total.week[measure];
  return [state === 'shown' ? value : '', t(`says.${state}`)];
}
