import type { ProjectionReason } from '../../../domain/flags/evaluate-projection.js';
import type { ProjectionEvidence } from '../../../domain/flags/flag-evidence.js';
import type { ProtectedProjection } from '../../../domain/flags/protect-projection.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { aheadWords } from '../ahead.words.js';

/** Why looking ahead warns, in a few sentences. */
export function aheadSentences(reason: ProjectionReason | ProtectedProjection, language: Language): readonly string[] {
  return reason.kind === 'projection' ? exactSentences(reason, language) : weeklySentences(reason, language);
}

function exactSentences({ raisedOn, unmet, supply }: ProjectionReason, language: Language): readonly string[] {
  const t = translator(language, aheadWords);
  const { day, percentage } = formatter(language);
  const sentences: string[] = [];
  if (unmet !== null) {
    sentences.push(t('ahead.unmet', { around: day(unmet.around), share: percentage(unmet.share) }));
    sentences.push(t('ahead.unmet.between', { from: day(unmet.from), until: day(unmet.until) }));
  }
  if (supply !== null) {
    sentences.push(t('ahead.supply', { announced: percentage(supply.announced), lowest: percentage(supply.lowest) }));
  }
  return sentences.length > 0 ? sentences : [t('ahead.stands', { day: day(raisedOn) })];
}

function weeklySentences({ unmet, supplyFalls }: ProtectedProjection, language: Language): readonly string[] {
  const t = translator(language, aheadWords);
  const { day } = formatter(language);
  const sentences: string[] = [];
  if (unmet !== null) sentences.push(t('ahead.weeks', { around: day(unmet.around), courses: t(`ahead.${unmet.courses}`) }));
  if (supplyFalls) sentences.push(t('ahead.supply.some'));
  return sentences.length > 0 ? sentences : [t('ahead.stands.undated')];
}

/** What looking ahead said, as rows, for who may know what it rests on. */
export function aheadRows(
  { night, standing, unmet, announced, holdings, supplierHoldings, readings }: ProjectionEvidence,
  language: Language,
): readonly (readonly [label: string, value: string])[] {
  const t = translator(language, aheadWords);
  const { day, percentage } = formatter(language);
  return [
    [t('ahead.night'), day(night)],
    [t('ahead.since'), standing.warning === null ? t('ahead.no-warning') : day(standing.warning.raisedAt)],
    [t('ahead.courses'), percentage(unmet.share)],
    [t('ahead.within'), unmet.within.map(({ share }) => percentage(share)).join(' · ')],
    [t('ahead.announced'), announced === null ? t('ahead.announced.unknown') : percentage(announced)],
    [t('ahead.behind'), t('ahead.behind.count', { holdings, supplierHoldings })],
    ...(readings === undefined ? [] : [[t('ahead.readings'), t('ahead.readings.count', { ...readings })] as const]),
  ];
}
