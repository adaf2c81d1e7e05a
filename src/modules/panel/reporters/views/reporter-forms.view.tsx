import { Button } from '../../../../web/forms/button.js';
import { Checkbox } from '../../../../web/forms/checkbox.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { Radios } from '../../../../web/forms/radios.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { reportersWords } from '../reporters.words.js';

interface FormProps extends FormState {
  readonly language: Language;
  readonly csrf: string;
  /** Address of the reporter; each form has a place of its own below it. */
  readonly action: string;
}

/** Triage lets figures or a text pass. */
export const ReleaseForm = ({ language, csrf, action, faults, typed }: FormProps) => {
  const t = translator(language, reportersWords);
  const names: Readonly<Record<string, string>> = { figures: t('desk.figures'), text: t('desk.text'), reason: t('desk.reason') };
  return (
    <>
      <h2>{t('desk.release')}</h2>
      <p>{t('desk.release.intro')}</p>
      <Form action={`${action}/vrijgeven`} csrf={csrf} faults={faults} typed={typed} nameOf={(name) => names[name]}>
        <Checkbox name="figures" value="yes" label={t('desk.figures')} />
        <TextArea name="text" label={t('desk.text')} hint={t('desk.text.hint')} optional />
        <TextArea name="reason" label={t('desk.reason')} rows={2} />
        <Button>{t('desk.send')}</Button>
      </Form>
    </>
  );
};

/** A chair asks for the name. */
export const AskName = ({
  language,
  csrf,
  action,
  faults,
  typed,
  answer,
  open,
}: FormProps & { readonly answer: string | undefined; readonly open: boolean }) => {
  const t = translator(language, reportersWords);
  return (
    <>
      <h2>{t('ask.title')}</h2>
      {answer !== undefined && <p>{answer}</p>}
      {open && <p>{t('ask.intro')}</p>}
      {open && (
        <Form action={`${action}/naam`} csrf={csrf} faults={faults} typed={typed} nameOf={() => t('ask.reason')}>
          <TextArea name="reason" label={t('ask.reason')} />
          <Button>{t('ask.send')}</Button>
        </Form>
      )}
    </>
  );
};

/** Triage decides on the question of a chair. */
export const DecideName = ({ language, csrf, action, faults, typed, reason }: FormProps & { readonly reason: string }) => {
  const t = translator(language, reportersWords);
  return (
    <>
      <h2>{t('decide.title')}</h2>
      <p>{t('decide.reason', { reason })}</p>
      <Form action={`${action}/besluit`} csrf={csrf} faults={faults} typed={typed} nameOf={() => t('decide.question')}>
        <Radios
          name="answer"
          label={t('decide.question')}
          options={[
            { value: 'yes', label: t('decide.yes') },
            { value: 'no', label: t('decide.no') },
          ]}
        />
        <Button>{t('decide.send')}</Button>
      </Form>
    </>
  );
};
