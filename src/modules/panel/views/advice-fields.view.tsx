import { useContext } from 'preact/hooks';
import { DateInput } from '../../../web/forms/date-input.js';
import { FormContext } from '../../../web/forms/form-context.js';
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

/** Advice per dike: what, how much, until when. Folded away until it is needed; what was typed or is wrong stands open. */
export const AdviceFields = ({ language, choices, unit, today }: AdviceFieldsProps) => {
  const t = translator(language, panelWords);
  const { typed = {}, faults } = useContext(FormContext);
  const used = (prefix: string) =>
    faults.some(({ field }) => field.startsWith(prefix)) ||
    Object.entries(typed).some(([field, value]) => field.startsWith(prefix) && value !== '');
  return (
    <>
      <h3>{t('advice.title')}</h3>
      <p>{t('advice.intro')}</p>
      {choices.map(({ dike, options }, index) => {
        const label = dike === null ? t('advice.other') : t(`advice.dike.${dike}`);
        return (
          <details class="field" open={used(`advice.${index}.`)} key={index}>
            <summary>{label}</summary>
            <div role="group" aria-label={label}>
              <Select name={`advice.${index}.action`} label={t('advice.action')} options={options} optional />
              {dike !== null && <HowMuch language={language} prefix={`advice.${index}`} unit={unit} today={today} />}
              <TextInput name={`advice.${index}.text`} label={t('advice.text')} optional />
            </div>
          </details>
        );
      })}
    </>
  );
};

interface HowMuchProps extends Omit<AdviceFieldsProps, 'choices'> {
  readonly prefix: string;
}

const HowMuch = ({ language, prefix, unit, today }: HowMuchProps) => {
  const t = translator(language, panelWords);
  return (
    <>
      <NumberInput name={`${prefix}.amountPerWeek`} label={t('advice.amount')} suffix={unit} width="medium" optional />
      <NumberInput name={`${prefix}.weeks`} label={t('advice.weeks')} suffix={t('advice.weeks.unit')} optional />
      <DateInput name={`${prefix}.until`} label={t('advice.until')} earliest={today} optional />
    </>
  );
};
