import { addDays } from '../../../../domain/calendar.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { productGroup } from '../../../catalogue/index.js';
import type { LineFigures } from '../read-figures.js';
import type { Reading } from '../reading.js';
import { readingsWords } from '../readings.words.js';

const EPOCH = '1970-01-01';
const WEEK = 7;

/** A figure as it was stated and as it was read, in words: that of which the assumption is. */
export function figuresOf({ figures, repair, productGroup: group }: Reading, language: Language): { stated: string; read: string } {
  const t = translator(language, readingsWords);
  const isUse = repair.startsWith('use-');
  const worded = ({ stock, used }: LineFigures) => {
    const amount = amountIn(isUse ? used : stock, group, language);
    return isUse ? t('amount.in-days', { amount, days: figures.days }) : amount;
  };
  return { stated: worded(figures.stated), read: worded(figures.read) };
}

/** What was stated, what it was read as and why, in sentences. */
export function readingSentences(reading: Reading, language: Language): string {
  const t = translator(language, readingsWords);
  const { because, packSize } = reading.figures;
  const said = t(`read.${reading.repair}`, { ...figuresOf(reading, language), pack: packSize });
  if (because === null) return said;
  const { day } = formatter(language);
  const why =
    because.kind === 'usual-use'
      ? t('because.usual-use', { usual: amountIn(because.perDay * WEEK, reading.productGroup, language) })
      : t('because.stock-beside', { day: day(addDays(EPOCH, because.on)), stock: amountIn(because.stock, reading.productGroup, language) });
  return `${said} ${why}`;
}

/** Which line it is about. */
export function aboutLine({ productGroup: group, asOf }: Reading, language: Language): string {
  const product = productGroup(group)?.name[language] ?? group;
  return translator(language, readingsWords)('ask.about', { product, day: formatter(language).day(asOf) });
}

function amountIn(value: number | null, group: string, language: Language): string {
  const unit = productGroup(group)?.baseUnit === 'litre' ? 'litre' : 'piece';
  const amount = value === null ? '' : formatter(language).number(value);
  return translator(language, readingsWords)(`amount.${unit}`, { amount });
}
