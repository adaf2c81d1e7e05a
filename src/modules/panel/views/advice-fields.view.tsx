import { DateInput } from '../../../web/forms/date-input.js';
import { Fieldset } from '../../../web/forms/fieldset.js';
import { NumberInput } from '../../../web/forms/number-input.js';
import { Select, type Option } from '../../../web/forms/select.js';
import { TextInput } from '../../../web/forms/text-input.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { panelWords } from '../panel.words.js';

/** What may be advised on one dike, or without a dike. */
export interface AdviceChoice {
  readonly dike: 1 | 2 | 3 | null;
  readonly options: readonly Option[];
}

interface AdviceFieldsProps {
  readonly language: Language;
  readonly choices: readonly AdviceChoice[];
  /** "stuks" */
  readonly unit: string;
  /** Earliest day that advice may hold until. */
  readonly today: string;
}

/** Advice per dike: what, how much, until when. Folded away until it is needed, unless something was typed. */
export const AdviceFields = ({ language, choices, unit, today }: AdviceFieldsProps) => {
  const t = translator(language, panelWords);
  return (
    <>
      <h4>{t('advice.title')}</h4>
      <p>{t('advice.intro')}</p>
      {choices.map(({ dike, options }, index) => (
        <Fieldset legend={dike === null ? t('advice.other') : t(`advice.dike.${dike}`)} key={index}>
          <Select name={`advice.${index}.action`} label={t('advice.action')} options={options} optional />
          {dike !== null && (
            <>
              <NumberInput name={`advice.${index}.amountPerWeek`} label={t('advice.amount')} suffix={unit} width="medium" optional />
              <NumberInput name={`advice.${index}.weeks`} label={t('advice.weeks')} suffix={t('advice.weeks.unit')} optional />
              <DateInput name={`advice.${index}.until`} label={t('advice.until')} earliest={today} optional />
            </>
          )}
          <TextInput name={`advice.${index}.text`} label={t('advice.text')} optional />
        </Fieldset>
      ))}
    </>
  );
};
