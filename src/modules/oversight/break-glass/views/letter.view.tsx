import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Facts } from '../../../../web/parts/facts.js';
import { Notice } from '../../../../web/parts/notice.js';
import { type ShownReport, Versions } from '../../shown/views/shown-report.view.js';
import { breakGlassWords } from '../break-glass.words.js';

export interface LetterPageProps {
  readonly frame: Frame;
  /** Page of the break-glass access. */
  readonly back: string;
  readonly organisation: string;
  readonly intro: string;
  readonly reports: readonly ShownReport[];
}

/** Who is behind a letter, and every report of theirs behind the dossier. */
export const LetterPage = ({ frame, back, organisation, intro, reports }: LetterPageProps) => {
  const t = translator(frame.language, breakGlassWords);
  return (
    <Page {...frame} title={organisation}>
      <p>
        <a href={back}>{t('letter.back')}</a>
      </p>
      <h1>{organisation}</h1>
      <Notice kind="info">{intro}</Notice>
      {reports.length === 0 && <EmptyState title={t('letter.erased')} />}
      {reports.map(({ title, facts, versions }, at) => (
        <section key={at}>
          <h2>{title}</h2>
          <Facts rows={facts} />
          <Versions versions={versions} />
        </section>
      ))}
    </Page>
  );
};
