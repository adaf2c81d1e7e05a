import type { DikesStanding } from '../../../domain/dikes/dikes-standing.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import type { DikesOverviewLines } from '../dikes-overview.js';
import { dikesWords } from '../dikes.words.js';
import type { MeasuredDikes, ToldWeek } from '../kept-dikes.js';
import { clockText } from './clock.presenter.js';
import { makingText, shareText } from './dike-words.presenter.js';
import { nameOf, unitOf } from './group-words.presenter.js';
import type { DikesOverviewProps, DikesRow } from './overview.view.js';

/** Every product group of which something is known, in words; the others by name. */
export function overviewOf(overview: DikesOverviewLines, language: Language): Omit<DikesOverviewProps, 'frame'> {
  const known: DikesRow[] =
    overview.for === 'desk'
      ? overview.lines.flatMap(({ kept }) => (kept === null || isEmpty(kept.standing) ? [] : [deskRow(kept, language)]))
      : overview.lines.flatMap(({ kept }) => (kept === null || isSilent(kept.told) ? [] : [toldRow(kept, language)]));
  const shown = new Set(known.map(({ key }) => key));
  const silent = overview.lines.filter(({ productGroup }) => !shown.has(productGroup));
  return {
    desk: overview.for === 'desk',
    rows: known,
    silent: silent.map(({ productGroup }) => nameOf(productGroup, language)).join(', '),
  };
}

/** Nobody stated a dike and no producer is known. */
function isEmpty({ dike1, dike2, dike3 }: DikesStanding): boolean {
  return dike1.counts === null && dike2.counts === null && dike3 === null;
}

/** Of none of its dikes anything is told. */
function isSilent({ dike1, dike2, dike3 }: ToldWeek['told']): boolean {
  return [dike1, dike2, dike3].every((share) => share === 'not-told' || share === 'unknown');
}

function deskRow({ productGroup, standing, measuredAt }: MeasuredDikes, language: Language): DikesRow {
  const telling = { language, day: standing.day, unit: unitOf(productGroup, language) };
  const clock = (wanted: 'expected' | 'peak') => {
    const found = standing.clocks.find(({ id }) => id === wanted);
    return clockText(found?.clock ?? null, found?.perWeek ?? null, telling);
  };
  return {
    key: productGroup,
    name: nameOf(productGroup, language),
    dikes: [shareText(standing.dike1, language), shareText(standing.dike2, language), makingText(standing, language)],
    clocks: [clock('expected'), clock('peak')],
    when: formatter(language).instant(measuredAt),
  };
}

function toldRow({ productGroup, weekStart, told }: ToldWeek, language: Language): DikesRow {
  const t = translator(language, dikesWords);
  return {
    key: productGroup,
    name: nameOf(productGroup, language),
    dikes: [told.dike1, told.dike2, told.dike3].map((share) => t(`share.${share}`)),
    clocks: told.clocks.map(({ weeks }) => t(`weeks.${weeks}`)),
    when: formatter(language).day(weekStart),
  };
}
