import type { Cover } from '../../../domain/cover/cover.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { LchLine, LchSnapshot } from '../lch-snapshot.js';
import { lchWords } from '../lch.words.js';
import { productName } from '../product-name.js';
import type { LchRow, LchTable } from './lch.view.js';

/** The emergency stock in finished words. */
export function lchTable({ asOf, lines, sources }: LchSnapshot, language: Language): LchTable {
  return { day: formatter(language).day(asOf), rows: lines.map((line) => lchRow(line, language)), sources };
}

export function lchRow(line: LchLine, language: Language): LchRow {
  const t = translator(language, lchWords);
  const { number } = formatter(language);
  const use = (perWeek: number | null) => (perWeek === null ? t('lch.unknown') : number(perWeek));
  return {
    key: line.productGroup,
    name: productName(line.productGroup, language),
    stock: number(line.onStock),
    order: number(line.onOrder),
    expectedUse: use(line.expectedPerWeek),
    peakUse: use(line.peakPerWeek),
    expected: coverWords(line.atExpected, language),
    peak: coverWords(line.atPeak, language),
  };
}

function coverWords(cover: Cover, language: Language): string {
  const t = translator(language, lchWords);
  return cover.kind === 'lasts' ? formatter(language).weeks(cover.weeks) : t(`lch.${cover.kind}`);
}
