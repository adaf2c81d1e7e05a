import type { DikeFill } from '../../../domain/dikes/dike-fill.js';
import type { DikesStanding } from '../../../domain/dikes/dikes-standing.js';
import { shareOfNorm, shareOfPeak } from '../../../domain/dikes/share-of-norm.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { dikesWords } from '../dikes.words.js';

/** A dike in a few words: its share of the norm, or what is not known of it. */
export function shareText({ required, counts }: Pick<DikeFill, 'counts' | 'required'>, language: Language): string {
  const t = translator(language, dikesWords);
  if (counts === null) return t('fill.none-stated');
  const share = shareOfNorm({ required, counts });
  return share === null ? t('fill.norm-unknown') : t('fill.share', { share: formatter(language).percentage(share) });
}

/** The same of production, against peak use. */
export function makingText(standing: DikesStanding, language: Language): string {
  const t = translator(language, dikesWords);
  if (standing.dike3 === null) return t('fill.no-producer');
  const share = shareOfPeak(standing);
  return share === null ? t('fill.norm-unknown') : t('fill.share.3', { share: formatter(language).percentage(share) });
}
