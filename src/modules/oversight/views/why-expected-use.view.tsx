import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { BigFigure } from '../../../web/parts/big-figure.js';
import { frontWords } from '../front.words.js';

/** One stock of the past, at expected and at peak use. */
export interface Teaser {
  readonly stock: string;
  readonly expected: string;
  readonly peak: string;
}

/** Why stock alone says nothing: one example from the past. */
export const WhyExpectedUse = ({ language, teaser }: { readonly language: Language; readonly teaser: Teaser }) => {
  const t = translator(language, frontWords);
  return (
    <>
      <h2>{t('front.why')}</h2>
      <p>{t('front.why.text', { stock: teaser.stock })}</p>
      <div class="big-figures">
        <BigFigure label={t('front.why.expected')} figure={{ state: 'shown', text: teaser.expected }} />
        <BigFigure label={t('front.why.peak')} figure={{ state: 'shown', text: teaser.peak }} />
      </div>
      <p>
        <a href="/landelijk/lch">{t('front.why.more')}</a>
      </p>
    </>
  );
};
