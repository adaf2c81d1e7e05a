import { Button } from '../../../web/forms/button.js';
import { ButtonLink } from '../../../web/forms/button-link.js';
import { ButtonRow } from '../../../web/forms/button-row.js';
import { CsrfField } from '../../../web/forms/csrf-field.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { Notice } from '../../../web/parts/notice.js';
import { startWords } from '../start.words.js';

/** Whether the statement of this week is in. */
export type Due =
  /** `exempt`: it may be stated, and need not. */
  | { readonly state: 'due' | 'exempt'; readonly week: string; readonly repeatable: boolean }
  | { readonly state: 'done'; readonly week: string; readonly day: string };

/** What the form of the statement asks for besides figures. */
export interface OneForm {
  readonly csrf: string;
  /** Belongs to the form: sent twice, filed once. */
  readonly once: string;
  /** Id of the person it was drawn for. */
  readonly owner: string;
}

interface DueStatementProps {
  readonly language: Language;
  readonly due: Due;
  readonly form: OneForm;
}

const TONES = { due: { kind: 'warning' }, exempt: { kind: 'info' } } as const;

/** What is due this week, with the shortest way to have it done. */
export const DueStatement = ({ language, due, form }: DueStatementProps) => {
  const t = translator(language, startWords);
  if (due.state === 'done') {
    return (
      <Notice kind="success" title={t('done.title', { week: due.week })}>
        <p>{t('done.text', { day: due.day })}</p>
      </Notice>
    );
  }
  return (
    <Notice {...TONES[due.state]} title={t(`${due.state}.title`, { week: due.week })}>
      <p>{t(due.state === 'due' && due.repeatable ? 'due.repeat.text' : `${due.state}.text`)}</p>
      {due.repeatable ? (
        <form method="post" action="/meldingen/voorraad">
          <CsrfField token={form.csrf} />
          <input type="hidden" name="key" value={form.once} />
          <input type="hidden" name="owner" value={form.owner} />
          <ButtonRow>
            <Button name="do" value="repeat">
              {t('due.repeat')}
            </Button>
            <ButtonLink href="/meldingen/voorraad" kind="secondary">
              {t('due.state')}
            </ButtonLink>
          </ButtonRow>
        </form>
      ) : (
        <ButtonLink href="/meldingen/voorraad">{t('due.state')}</ButtonLink>
      )}
    </Notice>
  );
};
