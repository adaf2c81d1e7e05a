import { formatter } from '../../../../web/languages/formatter.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { CurrentPosture } from '../../../catalogue/index.js';
import { postureWords } from '../posture.words.js';
import { postureText } from './posture-words.presenter.js';
import type { PostureLine } from './posture-notice.view.js';

/** What must be said at the head of a page; null in the normal posture. */
export function postureLine({ posture, validFrom, watchList, reason }: CurrentPosture, language: Language): PostureLine | null {
  if (posture === 'normal' || validFrom === null) return null;
  const t = translator(language, postureWords);
  return {
    title: postureText({ posture, watch: watchList }, language),
    text: t('notice.text', { day: formatter(language).day(validFrom), reason: reason ?? '' }),
  };
}
