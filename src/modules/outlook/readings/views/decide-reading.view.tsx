import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { Radios } from '../../../../web/forms/radios.js';
import type { Option } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Tag } from '../../../../web/parts/tag.js';
import { readingsWords } from '../readings.words.js';
import type { DeskReadingRow } from './desk-readings.view.js';

export interface DecideReadingProps {
  readonly frame: Frame;
  readonly row: DeskReadingRow;
  readonly reportId: string;
  readonly text: string;
  readonly options: readonly Option[];
  readonly form: FormState;
}

/** How one line was read, and what the desk decides about it. */
export const DecideReadingPage = ({ frame, row, reportId, text, options, form }: DecideReadingProps) => {
  const t = translator(frame.language, readingsWords);
  const names = new Map([
    ['answer', t('decide.answer')],
    ['reason', t('decide.reason')],
  ]);
  return (
    <Page {...frame} title={t('decide.title')} faulty={form.faults.length > 0}>
      <p>
        <a href="/triage/aannames">{t('decide.back')}</a>
      </p>
      <h1>{t('decide.title')}</h1>
      <p>
        <strong>{row.organisation}</strong>, {row.about}. <a href={`/triage/meldingen/${reportId}`}>{t('decide.report')}</a>
      </p>
      <p>{text}</p>
      <p>
        <Tag tone={row.quiet ? 'quiet' : 'plain'}>{row.standing}</Tag> {row.more}
      </p>
      {row.quiet ? (
        <p>{t('decide.done')}</p>
      ) : (
        <Form action={`/triage/aannames/${row.id}`} csrf={frame.person?.csrf ?? ''} {...form} nameOf={(field) => names.get(field)}>
          <Radios name="answer" label={t('decide.answer')} options={options} />
          <TextArea name="reason" label={t('decide.reason')} hint={t('decide.reason.hint')} />
          <Button>{t('decide.send')}</Button>
        </Form>
      )}
    </Page>
  );
};
