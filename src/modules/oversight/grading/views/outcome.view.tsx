import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { Radios } from '../../../../web/forms/radios.js';
import type { Option } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { gradingWords } from '../grading.words.js';

/** What is asked about the flag, the advice or the escalation. */
export interface Question {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
}

export interface OutcomeProps {
  readonly frame: Frame;
  readonly id: string;
  readonly name: string;
  readonly days: string;
  /** That it was recorded before. */
  readonly recorded: string | undefined;
  readonly questions: readonly Question[];
  readonly source: string | undefined;
  readonly form: FormState;
}

/** What came of a flag that has ended. */
export const OutcomePage = ({ frame, id, name, days, recorded, questions, source, form }: OutcomeProps) => {
  const t = translator(frame.language, gradingWords);
  const names = new Map(questions.map((question) => [question.name, question.label])).set('source', t('source'));
  return (
    <Page {...frame} title={t('outcome.title')} faulty={form.faults.length > 0}>
      <p>
        <a href="/trefzekerheid">{t('outcome.back')}</a>
      </p>
      <h1>{t('outcome.title')}</h1>
      <p>
        <strong>{name}</strong>, {days}. <a href={`/signalen/${id}`}>{t('outcome.dossier')}</a>
      </p>
      {recorded !== undefined && <p>{recorded}</p>}
      <Form action={`/trefzekerheid/signalen/${id}`} csrf={frame.person?.csrf ?? ''} {...form} nameOf={(field) => names.get(field)}>
        {questions.map(({ name: field, label, options, chosen }) => (
          <Radios key={field} name={field} label={label} options={options} {...(chosen === undefined ? {} : { value: chosen })} />
        ))}
        <TextArea name="source" label={t('source')} hint={t('source.hint')} {...(source === undefined ? {} : { value: source })} />
        <Button>{t('send')}</Button>
      </Form>
    </Page>
  );
};
