import type { DikeFill } from '../../../domain/dikes/dike-fill.js';
import type { DikesStanding } from '../../../domain/dikes/dikes-standing.js';
import { shareOfNorm, shareOfPeak } from '../../../domain/dikes/share-of-norm.js';
import type { ToldShare } from '../../../domain/dikes/told-classes.js';
import type { ToldDikes } from '../../../domain/dikes/told-dikes.js';
import type { DikeWords } from '../../../web/charts/three-dikes.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dikesWords } from '../dikes.words.js';
import { makingText, shareText } from './dike-words.presenter.js';

/** Three dikes for the picture, in the order in which the wave meets them. */
export type PictureDikes = readonly [DikeWords, DikeWords, DikeWords];

const DAYS_PER_WEEK = 7;
/** How high a class is drawn: in the middle of what it may be. */
const DRAWN: Readonly<Record<ToldShare, number | null>> = { met: 1, half: 0.75, low: 0.25, unknown: null, 'not-told': null };

/** The dikes with their figures, against what they must hold. */
export function figuresPicture(standing: DikesStanding, unit: string, language: Language): PictureDikes {
  return [stockDike(1, standing.dike1, unit, language), stockDike(2, standing.dike2, unit, language), makingDike(standing, unit, language)];
}

/** The dikes in classes, as they were told. */
export function toldPicture(told: ToldDikes, language: Language): PictureDikes {
  const t = translator(language, dikesWords);
  const dike = (number: 1 | 2 | 3, share: ToldShare): DikeWords => ({
    ...{ label: t(`dike.${number}`), text: '', fill: DRAWN[share], fillText: t(`share.${share}`) },
  });
  return [dike(1, told.dike1), dike(2, told.dike2), dike(3, told.dike3)];
}

function stockDike(dike: 1 | 2, fill: DikeFill, unit: string, language: Language): DikeWords {
  return {
    label: translator(language, dikesWords)(`dike.${dike}`),
    text: amountsText(fill, unit, language),
    fill: shareOfNorm(fill),
    fillText: shareText(fill, language),
  };
}

function amountsText({ required, counts }: DikeFill, unit: string, language: Language): string {
  const t = translator(language, dikesWords);
  const { number } = formatter(language);
  if (required === null) return counts === null ? '' : t('fill.text.there', { there: number(counts, 0), unit });
  const wanted = number(required.from, 0);
  return counts === null ? t('fill.text.wanted', { wanted, unit }) : t('fill.text', { there: number(counts, 0), wanted, unit });
}

function makingDike(standing: DikesStanding, unit: string, language: Language): DikeWords {
  const t = translator(language, dikesWords);
  const { dike3 } = standing;
  const there = formatter(language).number((dike3?.most ?? 0) * DAYS_PER_WEEK, 0);
  return {
    label: t('dike.3'),
    text: dike3 === null ? '' : t('fill.text.3', { there, unit }),
    fill: dike3 === null ? null : shareOfPeak(standing),
    fillText: makingText(standing, language),
  };
}
