import type { DikeFill } from '../../../domain/dikes/dike-fill.js';
import type { DikesStanding } from '../../../domain/dikes/dikes-standing.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dikesWords } from '../dikes.words.js';
import { makingText } from './dike-words.presenter.js';

/** A row of a table in finished words. */
export interface TextRow {
  readonly key: string;
  readonly cells: readonly string[];
}

/** Required, present and unknown of each dike. */
export function stockRows(standing: DikesStanding, language: Language): readonly TextRow[] {
  const t = translator(language, dikesWords);
  const { dike3 } = standing;
  const uncertified = dike3 === null || dike3.uncertified === 0 ? '–' : t('stock.uncertified', { count: dike3.uncertified });
  return [
    stockRow(1, standing.dike1, language),
    stockRow(2, standing.dike2, language),
    {
      key: '3',
      cells: [t('dike.3'), t('scenario.peak'), makingText(standing, language), uncertified, dike3 === null ? t('fill.no-producer') : '–'],
    },
  ];
}

function stockRow(dike: 1 | 2, fill: DikeFill, language: Language): TextRow {
  const t = translator(language, dikesWords);
  const counts = fill.counts === null ? t('fill.none-stated') : formatter(language).number(fill.counts, 0);
  return {
    key: `${dike}`,
    cells: [t(`dike.${dike}`), requiredText(fill, language), counts, leftOut(fill, language), doubts(fill, language)],
  };
}

function requiredText({ required }: DikeFill, language: Language): string {
  const t = translator(language, dikesWords);
  const { number } = formatter(language);
  if (required === null) return t('fill.unknown');
  if (required.from === required.to) return number(required.from, 0);
  return t('stock.range', { from: number(required.from, 0), to: number(required.to, 0) });
}

/** What was stated and does not count, and why. */
export function leftOut(
  { blocked, expired, expiresUnused }: Pick<DikeFill, 'blocked' | 'expired' | 'expiresUnused'>,
  language: Language,
): string {
  const t = translator(language, dikesWords);
  const { number } = formatter(language);
  const parts = [
    ...(blocked > 0 ? [t('stock.blocked', { amount: number(blocked, 0) })] : []),
    ...(expired > 0 ? [t('stock.expired', { amount: number(expired, 0) })] : []),
    ...(expiresUnused > 0 ? [t('stock.expires', { amount: number(expiresUnused, 0) })] : []),
  ];
  return parts.length === 0 ? t('stock.nothing') : parts.join(', ');
}

function doubts({ rotationUnknown }: DikeFill, language: Language): string {
  return rotationUnknown === 0 ? '–' : translator(language, dikesWords)('stock.rotation', { count: rotationUnknown });
}
