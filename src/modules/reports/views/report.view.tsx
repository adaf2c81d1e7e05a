import { Button } from '../../../web/forms/button.js';
import { ButtonLink } from '../../../web/forms/button-link.js';
import { Form } from '../../../web/forms/form.js';
import type { FormFault, Typed } from '../../../web/forms/form-context.js';
import { TextArea } from '../../../web/forms/text-area.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Facts } from '../../../web/parts/facts.js';
import { reportsWords } from '../reports.words.js';

/** One version of a report, in finished words. */
export interface ShownVersion {
  readonly title: string;
  readonly received: string;
  readonly status: string;
  readonly content: readonly (readonly [label: string, value: string])[];
}

export interface ReportProps {
  readonly frame: Frame;
  readonly csrf: string;
  readonly id: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly versions: readonly ShownVersion[];
  /** It may still be corrected and withdrawn. */
  readonly open: boolean;
  readonly faults: readonly FormFault[];
  readonly typed?: Typed;
}

/** One report with everything it ever said, and the ways to put it right. */
export const ReportView = ({ frame, csrf, id, title, facts, versions, open, faults, typed }: ReportProps) => {
  const t = translator(frame.language, reportsWords);
  return (
    <Page {...frame} title={title} faulty={faults.length > 0}>
      <h1>{title}</h1>
      <Facts rows={facts} />
      {open && (
        <p>
          <ButtonLink href={`/meldingen/${id}/verbeteren`} kind="secondary">
            {t('report.correct')}
          </ButtonLink>
        </p>
      )}
      <p>
        <a href={`/spoor/bekeken?melding=${id}`}>{t('report.looks')}</a>
      </p>
      <p>
        <a href={`/meldingen/${id}/berichten`}>{t('report.messages')}</a>
      </p>
      <h2>{t('report.versions')}</h2>
      <p>{t('report.versions.intro')}</p>
      {versions.map((version) => (
        <section class="card" key={version.title}>
          <h3>{version.title}</h3>
          <p class="note">
            {version.status}, {version.received}
          </p>
          <Facts rows={version.content} />
        </section>
      ))}
      {open && <Withdrawal frame={frame} csrf={csrf} id={id} faults={faults} typed={typed} />}
    </Page>
  );
};

const Withdrawal = ({ frame, csrf, id, faults, typed }: Pick<ReportProps, 'frame' | 'csrf' | 'id' | 'faults' | 'typed'>) => {
  const t = translator(frame.language, reportsWords);
  const nameOf = (name: string) => (name === 'reason' ? t('report.withdraw.reason') : undefined);
  return (
    <>
      <h2>{t('report.withdraw')}</h2>
      <p>{t('report.withdraw.intro')}</p>
      <Form action={`/meldingen/${id}/intrekken`} csrf={csrf} faults={faults} nameOf={nameOf} typed={typed}>
        <TextArea name="reason" label={t('report.withdraw.reason')} rows={2} />
        <Button kind="danger">{t('report.withdraw')}</Button>
      </Form>
    </>
  );
};
