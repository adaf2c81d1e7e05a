import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { dutyRows } from '../../duties/views/own-duties.presenter.js';
import { exemptionsWords } from '../exemptions.words.js';
import type { DutiesOfOwn } from '../own-exemptions.js';
import { daysText, productOptions, whatText } from './exemption-words.presenter.js';
import type { OwnDutiesPageProps } from './own-duties-page.view.js';

/** What an organisation has to state, and its exemptions, in finished words. */
export function ownDutiesPage(
  { duties, exemptions }: DutiesOfOwn,
  language: Language,
): Pick<OwnDutiesPageProps, 'duties' | 'exemptions' | 'products'> {
  const t = translator(language, exemptionsWords);
  return {
    duties: dutyRows(duties, language),
    products: productOptions(language),
    exemptions: exemptions.map((one) => {
      const { id, standing, ends, request, answer, ending, granted } = one;
      const said = ending ?? answer;
      return {
        id,
        what: whatText(one, language),
        days: daysText(one, language),
        standing: t(`standing.${standing}`),
        request,
        answer: answer === null ? null : answer.reason,
        ending: ending === null ? null : t('own.ending', { reason: ending.reason }),
        contact: said === null ? null : t('own.contact', { contact: said.contact }),
        step: ends ? t(granted === null ? 'own.withdraw' : 'own.end') : null,
      };
    }),
  };
}
