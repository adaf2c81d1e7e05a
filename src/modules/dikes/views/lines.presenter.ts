import { dayInNetherlands } from '../../../domain/calendar.js';
import type { Producer } from '../../../domain/dikes/producer.js';
import { materialLimitedOutput } from '../../../domain/supply/material-limited-output.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { DikeLine } from '../dikes-of-group.js';
import { dikesWords } from '../dikes.words.js';
import type { ProducerRecord } from '../producer-record.js';
import { leftOut, type TextRow } from './stock-rows.presenter.js';

const DAYS_PER_WEEK = 7;

/** Who stated what for a dike of stock, by name. */
export function lineRows(lines: readonly DikeLine[], dike: 1 | 2, language: Language): readonly TextRow[] {
  const t = translator(language, dikesWords);
  const { number, day } = formatter(language);
  return lines
    .filter((line) => line.dike === dike)
    .map(({ reportId, name, contractRef, asOf, stock }) => ({
      key: reportId,
      cells: [name, contractRef ?? t('lines.no-contract'), day(asOf), number(stock.counts, 0), leftOut(stock, language)],
    }));
}

/** What each producer can make, as recorded last. */
export function producerRows(producers: readonly ProducerRecord[], unit: string, language: Language): readonly TextRow[] {
  const t = translator(language, dikesWords);
  const { number, day } = formatter(language);
  return producers.map(({ organisationId, name, producer, version, recordedAt, reason }) => ({
    key: organisationId,
    cells: [
      name,
      number(producer.base * DAYS_PER_WEEK, 0),
      number(producer.full * DAYS_PER_WEEK, 0),
      t('producer.days', { days: producer.ramp }),
      certificationText(producer.certification, language),
      materialsText(producer, unit, language),
      t('producer.versioned', { version, day: day(dayInNetherlands(recordedAt)) }),
      reason,
    ],
  }));
}

function certificationText(certification: Producer['certification'], language: Language): string {
  const t = translator(language, dikesWords);
  if (certification.kind !== 'expected') return t(`certified.${certification.kind}`);
  return t('certified.expected', { day: formatter(language).day(certification.on) });
}

/** What can be made of the materials at hand, without what comes in. */
function materialsText({ materials }: Pick<Producer, 'materials'>, unit: string, language: Language): string {
  const t = translator(language, dikesWords);
  const limit = materialLimitedOutput(materials);
  if (limit.kind === 'unlimited') return t('producer.no-limit');
  return t('producer.limit', { amount: formatter(language).number(limit.amount, 0), unit, material: limit.by });
}
