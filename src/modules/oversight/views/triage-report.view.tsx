import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Facts } from '../../../web/parts/facts.js';
import { Notice } from '../../../web/parts/notice.js';
import { triageWords } from '../triage.words.js';

type Rows = readonly (readonly [label: string, value: string])[];

/** One report in finished words. */
export interface TriageReport {
  readonly title: string;
  readonly facts: Rows;
  readonly content: Rows;
  readonly earlier: readonly { readonly title: string; readonly content: Rows }[];
  /** Page of the messages. */
  readonly messages: string;
  readonly national: { readonly href: string; readonly label: string };
}

/** A whole report, for the triage desk. */
export const TriageReportPage = ({ frame, report }: { readonly frame: Frame; readonly report: TriageReport }) => {
  const t = translator(frame.language, triageWords);
  return (
    <Page {...frame} title={report.title}>
      <h1>{report.title}</h1>
      <Notice kind="info">
        <p>{t('read.recorded')}</p>
      </Notice>
      <Facts rows={report.facts} />
      <h2>{t('read.says')}</h2>
      <Facts rows={report.content} />
      {report.earlier.length > 0 && <h2>{t('read.earlier')}</h2>}
      {report.earlier.map(({ title, content }) => (
        <details key={title}>
          <summary>{title}</summary>
          <Facts rows={content} />
        </details>
      ))}
      <ul>
        <li>
          <a href={report.messages}>{t('read.messages')}</a>
        </li>
        <li>
          <a href={report.national.href}>{report.national.label}</a>
        </li>
        <li>
          <a href="/triage">{t('read.back')}</a>
        </li>
      </ul>
    </Page>
  );
};
