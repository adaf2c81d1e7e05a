import { dayInNetherlands } from '../../../../domain/calendar.js';
import type { Calibration } from '../../../../domain/grading/calibration.js';
import type { Scope } from '../../../../domain/flags/scope.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { TableRow } from '../../../../web/parts/data-table.js';
import { allProductGroups, allSafetyRegions } from '../../../catalogue/index.js';
import { subjectOfFlag } from '../../../flags/index.js';
import { productName } from '../../product-name.js';
import type { PastFlag } from '../past-flag.js';
import { gradingWords } from '../grading.words.js';
import type { KnownShortage } from '../known-shortage.js';
import type { TrackRecordNow } from '../track-record.js';
import { gradeColumns, gradeLine } from './grade-lines.presenter.js';
import type { TrackRecordProps } from './track-record.view.js';

/** How well the service warned, in finished words. */
export function trackRecord(now: TrackRecordNow, language: Language): Omit<TrackRecordProps, 'frame' | 'form' | 'refused'> {
  const t = translator(language, gradingWords);
  const { day } = formatter(language);
  const graded = now.national.flags + now.regional.flags + now.shortages.length > 0;
  return {
    period: t('period', { from: day(now.from), to: day(now.to) }),
    heads: { grades: gradeColumns(t('of'), language), groups: gradeColumns(t('product'), language) },
    grades: graded ? gradesIn(now, language) : [],
    groups: now.groups.map(({ productGroup, grade }) => gradeLine(productName(productGroup, language), grade, language)),
    scores: scoresIn(now, language),
    bins: now.calibration.map((one) => ({
      caption: t('calibration.bins', { weeks: one.weeks }),
      rows: binLines(one, language),
    })),
    waiting: now.waiting.map((flag) => waitingLine(flag, language)),
    shortages: now.shortages.map((shortage) => shortageLine(shortage, language)),
    products: allProductGroups().map(({ id, name }) => ({ value: id, label: name[language] })),
    scopes: [{ value: 'NL', label: t('country') }, ...allSafetyRegions().map(({ code, name }) => ({ value: code, label: name }))],
  };
}

function gradesIn({ national, regional, versions }: TrackRecordNow, language: Language): TableRow[] {
  const t = translator(language, gradingWords);
  const { day } = formatter(language);
  return [
    gradeLine(t('of.national'), national, language),
    gradeLine(t('of.regional'), regional, language),
    ...versions.map(({ version, from, to, grade }) =>
      gradeLine(t('of.version', { version, from: day(from), to: day(to) }), grade, language),
    ),
  ];
}

/** Of all forecasts, and of those made while a version of the formulas was the newest. */
function scoresIn({ calibration, versions }: TrackRecordNow, language: Language): TableRow[] {
  const t = translator(language, gradingWords);
  const all = calibration.map((one) => scoreLine(t('weeks', { weeks: one.weeks }), one, language));
  const each = versions.flatMap(({ version, calibration: own }) =>
    own.map((one) => scoreLine(t('weeks.version', { weeks: one.weeks, version }), one, language)),
  );
  return [...all, ...each];
}

function scoreLine(name: string, { forecasts, brier, reference }: Calibration, language: Language): TableRow {
  const { number } = formatter(language);
  return { key: name, cells: [name, number(forecasts, 0), number(brier, 3), number(reference, 3)] };
}

function binLines({ bins }: Calibration, language: Language): TableRow[] {
  const t = translator(language, gradingWords);
  const { number, percentage } = formatter(language);
  return bins.map(({ from, to, count, said, came }) => ({
    key: String(from),
    cells: [`${percentage(from)} – ${percentage(to)} (${t('said.mean', { mean: percentage(said) })})`, percentage(came), number(count, 0)],
  }));
}

function waitingLine({ id, productGroup, scope, raisedAt, changedAt }: PastFlag, language: Language): TrackRecordProps['waiting'][number] {
  const t = translator(language, gradingWords);
  const { day } = formatter(language);
  const days = { from: day(dayInNetherlands(raisedAt)), to: day(dayInNetherlands(changedAt)) };
  return { id, name: nameOf({ productGroup, scope }, language), days: t('days', days) };
}

function shortageLine(
  { id, productGroup, scope, beganOn, endedOn, source }: KnownShortage,
  language: Language,
): TrackRecordProps['shortages'][number] {
  const t = translator(language, gradingWords);
  const { day } = formatter(language);
  const days = endedOn === null ? t('days.on', { from: day(beganOn) }) : t('days', { from: day(beganOn), to: day(endedOn) });
  return { id, name: nameOf({ productGroup, scope }, language), days, source };
}

function nameOf({ productGroup, scope }: { readonly productGroup: string; readonly scope: Scope }, language: Language): string {
  const { product, where } = subjectOfFlag({ productGroup, scopeCode: scope.code }, language);
  return translator(language, gradingWords)('flag.name', { product, scope: where });
}
