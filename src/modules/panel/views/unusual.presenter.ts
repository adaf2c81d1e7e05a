import { isoWeekOf, type Day } from '../../../domain/calendar.js';
import type { UnusualReason } from '../../../domain/flags/evaluate-unusual.js';
import type { ProtectedUnusual } from '../../../domain/flags/protect-unusual.js';
import type { ProtectedEvidence } from '../../../domain/flags/protected-evidence.js';
import type { Unusual } from '../../../domain/unusual/unusual-in.js';
import type { BoundPoint } from '../../../web/charts/bound-chart.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { unusualWords } from '../unusual.words.js';
import type { UnusualProps } from './unusual.view.js';

/** Half a year is drawn. */
const DRAWN_WEEKS = 26;
const PERCENT = 100;

/** What is unusual, in a sentence; without week and figure for who may not know them. */
export function unusualSentence(reason: UnusualReason | ProtectedUnusual, language: Language): string {
  const t = translator(language, unusualWords);
  if (reason.kind === 'unusual-protected') return t(`unusual.${reason.what}.some`);
  const { what, week, value, bound } = reason;
  return t(`unusual.${what}`, { week: weekNumber(week), value: inPercent(value, language), bound: inPercent(bound, language) });
}

/** Every alarm that was a reason, with its weeks as a drawing, for who may know them. @param place  begins its id on the page */
export function unusualAlarms({ unusual, because }: ProtectedEvidence, place: string, language: Language): readonly UnusualProps[] {
  const t = translator(language, unusualWords);
  return (unusual?.alarms ?? []).flatMap((alarm) => {
    const reason = because.find((one) => one.kind === 'unusual' && one.what === alarm.what);
    if (reason?.kind !== 'unusual') return [];
    const beside = reason.beside.map((sign) => t(`unusual.sign.${sign}`));
    const title = t(`unusual.title.${alarm.what}`);
    const labels = { week: t('unusual.week'), value: t('unusual.value'), bound: t('unusual.bound'), alarm: t('unusual.alarm') };
    const chart = { title, description: t('unusual.chart'), points: pointsOf(alarm, language), labels };
    return [{ id: `${place}-${alarm.what}`, title, rows: rowsOf(alarm, beside, language), chart }];
  });
}

function rowsOf({ standing, points, owners, concerned }: Unusual, beside: readonly string[], language: Language): UnusualProps['rows'] {
  const t = translator(language, unusualWords);
  const { by, weekStart } = standing.week;
  const without = points.find((point) => point.weekStart === weekStart)?.without ?? null;
  return [
    [t('unusual.since'), t('unusual.sinceWeek', { day: formatter(language).day(standing.since) })],
    ...(by === null ? [] : [[t('unusual.by'), t(`unusual.by.${by}`)] as const]),
    [t('unusual.owners'), t('unusual.owners.count', { owners, concerned })],
    [t('unusual.without'), without === null ? t('unusual.unknown') : inPercent(without, language)],
    [t('unusual.beside'), beside.length === 0 ? t('unusual.beside.none') : beside.join(', ')],
  ];
}

function pointsOf({ points, judged }: Unusual, language: Language): readonly BoundPoint[] {
  const t = translator(language, unusualWords);
  const saidOf = new Map(judged.map((week) => [week.weekStart, week]));
  const told = (value: number | null) => (value === null ? t('unusual.unknown') : inPercent(value, language));
  return points.slice(-DRAWN_WEEKS).map(({ weekStart, value }) => {
    const { bound = null, alarm = null } = saidOf.get(weekStart) ?? {};
    const week = t('unusual.week.name', { number: weekNumber(weekStart) });
    return { week, value, bound, alarm: alarm === true, valueText: told(value), boundText: told(bound) };
  });
}

function weekNumber(day: Day): number {
  return Number(isoWeekOf(day).slice(-2));
}

function inPercent(value: number, language: Language): string {
  return formatter(language).percentage(value / PERCENT);
}
