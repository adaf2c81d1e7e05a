import type { ExemptionAnswer } from '../../../../domain/duties/parse-exemption.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import type { DeskExemptionsNow, StandingExemption } from '../desk-exemptions.js';
import type { ExemptionSaid } from '../exemption-on-record.js';
import { exemptionsWords } from '../exemptions.words.js';
import { daysText, productOptions, whatText } from './exemption-words.presenter.js';
import type { ExemptionPageProps } from './exemption.view.js';
import type { ExemptionsPageProps } from './exemptions.view.js';

/** All exemptions in words of the desk. */
export function exemptionsPage(
  { exemptions, organisations }: DeskExemptionsNow,
  language: Language,
): Pick<ExemptionsPageProps, 'lines' | 'organisations' | 'products'> {
  return {
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
    products: productOptions(language),
    lines: exemptions.map((one) => ({
      id: one.id,
      organisation: one.organisation,
      what: whatText(one, language),
      days: daysText(one, language),
      standing: translator(language, exemptionsWords)(`standing.${one.standing}`),
    })),
  };
}

/** One exemption with what was said, in words of who is to decide on it. */
export function exemptionPage(
  one: StandingExemption & ExemptionSaid,
  reader: string,
  language: Language,
): Pick<ExemptionPageProps, 'contact' | 'deed' | 'facts' | 'id' | 'law' | 'organisation' | 'reason'> {
  return {
    id: one.id,
    organisation: one.organisation,
    law: one.statutory,
    facts: [...factsOf(one, language), ...saidIn(one, language)],
    deed: deedOf(one),
    reason: one.granted === null ? (one.answer?.reason ?? '') : '',
    contact: reader,
  };
}

function factsOf(one: StandingExemption, language: Language): ExemptionPageProps['facts'] {
  const t = translator(language, exemptionsWords);
  return [
    [t('field.product'), whatText(one, language)],
    [t('field.days'), daysText(one, language)],
    [t('field.standing'), t(`standing.${one.standing}`)],
    [t('field.ground'), t(one.statutory ? 'ground.law' : 'ground.other')],
  ];
}

function saidIn({ request, answer, ending, granted }: StandingExemption & ExemptionSaid, language: Language): ExemptionPageProps['facts'] {
  const t = translator(language, exemptionsWords);
  const said = (label: string, words: ExemptionAnswer | null) =>
    words === null ? [] : [[label, t('said.contact', { ...words })] as const];
  return [
    ...(request === null ? [] : [[t('said.request'), request] as const]),
    ...said(t(granted === null ? 'said.proposal' : 'said.answer'), answer),
    ...said(t('said.ending'), ending),
  ];
}

function deedOf({ standing, granted, ends }: StandingExemption): ExemptionPageProps['deed'] {
  if (standing === 'asked' || standing === 'proposed') return 'decide';
  return granted === true && ends ? 'end' : null;
}
