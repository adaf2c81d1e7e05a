import { Button } from '../../../../web/forms/button.js';
import { ButtonLink } from '../../../../web/forms/button-link.js';
import { DateInput } from '../../../../web/forms/date-input.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { DataTable } from '../../../../web/parts/data-table.js';
import { Pager } from '../../../../web/parts/pager.js';
import { trailWords } from '../trail.words.js';

interface AuditedRow {
  readonly key: string;
  readonly when: string;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
  readonly organisation: string;
}

interface AuditProps {
  readonly frame: Frame;
  readonly rows: readonly AuditedRow[];
  readonly typed: Readonly<Partial<Record<'van' | 'tot' | 'handeling' | 'nummer', string | undefined>>>;
  readonly more: string | undefined;
  readonly exported: string;
}

/** The whole trail for the auditor, with what it is narrowed down to. */
export const AuditPage = ({ frame, rows, typed, more, exported }: AuditProps) => {
  const t = translator(frame.language, trailWords);
  const labels = [t('line.when'), t('line.who'), t('audit.action'), t('line.subject'), t('audit.organisation')];
  return (
    <Page {...frame} title={t('audit.title')} width="wide">
      <h1>{t('audit.title')}</h1>
      <p>{t('audit.intro')}</p>
      <form method="get" action="/spoor/alles" aria-label={t('audit.filter')}>
        <DateInput name="van" label={t('audit.from')} value={typed.van} optional />
        <DateInput name="tot" label={t('audit.until')} value={typed.tot} optional />
        <TextInput name="handeling" label={t('audit.action')} value={typed.handeling} width="medium" optional />
        <TextInput name="nummer" label={t('audit.subject')} value={typed.nummer} optional />
        <Button>{t('audit.filter')}</Button>
      </form>
      <p>
        <ButtonLink href={exported} kind="secondary">
          {t('audit.export')}
        </ButtonLink>{' '}
        <ButtonLink href="/spoor/controle" kind="secondary">
          {t('check.title')}
        </ButtonLink>
      </p>
      <DataTable
        id="spoor"
        caption={t('looks.caption', { count: rows.length })}
        columns={labels.map((label) => ({ label }))}
        rows={rows.map(({ key, when, who, action, subject, organisation }) => ({ key, cells: [when, who, action, subject, organisation] }))}
      />
      <Pager next={more} />
    </Page>
  );
};
