import type { Range } from '../../../../domain/panel/pseudonyms/class-of.js';
import type { Description } from '../../../../domain/panel/pseudonyms/descriptions-of.js';
import type { ShownSignal } from '../../../../domain/panel/pseudonyms/entry-of.js';
import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { CARE_IMPACT_WORDS, province as provinceOf, reasonWords, sector as sectorOf } from '../../../catalogue/index.js';
import type { ShownRelease, ShownReporter } from '../reporter.js';
import { reportersWords } from '../reporters.words.js';
import type { ReporterLine } from './reporters-table.view.js';

/** One reporter as a line of words. @param unit  "stuks" */
export function reporterLine({ letter, entry, releases }: ShownReporter, unit: string, language: Language): ReporterLine {
  const t = translator(language, reportersWords);
  const { stock = null, signals = [] } = entry ?? {};
  return {
    letter: t('reporter.title', { letter }),
    who: entry === undefined ? t('reporters.hidden') : whoIn(entry, language),
    stock: stock === null ? t('reporter.unknown') : rangeIn(stock.quantity, unit, language),
    cover: stock?.cover == null ? t('reporter.unknown') : coverIn(stock.cover, language),
    signals: signals.map((signal) => signalIn(signal, language)),
    released: releases.flatMap((release) => releaseIn(release, unit, language)),
  };
}

function whoIn({ side, sector, province }: Description, language: Language): string {
  const t = translator(language, reportersWords);
  const who = sector === null ? t(`who.${side}`) : (sectorOf(sector)?.name[language] ?? t(`who.${side}`));
  return province === null ? who : t('who.in', { who, province: provinceOf(province)?.name ?? province });
}

function rangeIn({ from, below }: Range, unit: string, language: Language): string {
  const t = translator(language, reportersWords);
  const { number } = formatter(language);
  if (below === null) return t('range.above', { from: number(from), unit });
  return from === 0
    ? t('range.below', { below: number(below), unit })
    : t('range.between', { from: number(from), below: number(below), unit });
}

function coverIn({ from, below }: Range, language: Language): string {
  const t = translator(language, reportersWords);
  if (below === null) return t('cover.above', { from });
  return from === 0 ? t('cover.below', { below }) : t('cover.between', { from, below });
}

function signalIn({ kind, week, severity, reason, state, careImpact, startsInWeek }: ShownSignal, language: Language): string {
  const t = translator(language, reportersWords);
  const { shortDay } = formatter(language);
  const named = severity === null ? t(`signal.${kind}`) : t('signal.severe', { kind: t(`signal.${kind}`), severity });
  const why = [reasonWords(reason).name[language], ...(careImpact === null ? [] : [CARE_IMPACT_WORDS[careImpact].name[language]])].join(
    '; ',
  );
  const what = state === null ? named : `${named}, ${t(`state.${state}`)}`;
  const line = t('signal.line', { kind: what, week: shortDay(week), reason: why });
  return startsInWeek === null ? line : t('signal.begins', { line, start: shortDay(startsInWeek) });
}

function releaseIn({ figures, text }: ShownRelease, unit: string, language: Language): string[] {
  const t = translator(language, reportersWords);
  const { number, day } = formatter(language);
  const told = [];
  if (figures !== null) {
    const { usable, perWeek, asOf } = figures;
    const values = { usable: number(usable), unit, day: day(asOf) };
    told.push(perWeek === null ? t('release.figures', values) : t('release.figures.use', { ...values, perWeek: number(perWeek) }));
  }
  if (text !== null) told.push(text);
  return told;
}
