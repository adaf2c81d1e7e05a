import { ButtonLink } from '../../../web/forms/button-link.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Facts } from '../../../web/parts/facts.js';
import { Notice } from '../../../web/parts/notice.js';
import { reportsWords } from '../reports.words.js';

export interface ReceivedProps {
  readonly frame: Frame;
  readonly reports: readonly {
    readonly id: string;
    readonly facts: readonly (readonly [label: string, value: string])[];
  }[];
  /** What the reporter should know of what was received. */
  readonly notices: readonly string[];
}

/** Confirmation after filing: says what was received, what happens next, and nothing about others. */
export const Received = ({ frame, reports, notices }: ReceivedProps) => {
  const t = translator(frame.language, reportsWords);
  return (
    <Page {...frame} title={t('received.title')}>
      <h1>{t('received.title')}</h1>
      <Notice kind="success" live>
        <p>{t('received.thanks')}</p>
      </Notice>
      {reports.map(({ id, facts }) => (
        <section class="card" key={id}>
          <Facts rows={facts} />
          <p>
            <a href={`/meldingen/${id}`}>{t('received.see')}</a>
          </p>
        </section>
      ))}
      {notices.map((notice) => (
        <Notice kind="warning" key={notice}>
          <p>{notice}</p>
        </Notice>
      ))}
      <h2>{t('received.next')}</h2>
      <ul>
        <li>{t('received.next.sum')}</li>
        <li>{t('received.next.desk')}</li>
        <li>{t('received.next.follow')}</li>
        <li>{t('received.next.correct')}</li>
      </ul>
      <ButtonLink href="/meldingen">{t('received.all')}</ButtonLink>
    </Page>
  );
};
