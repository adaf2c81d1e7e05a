import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Facts } from '../../../../web/parts/facts.js';
import { type ShownReport, Versions } from '../../shown/views/shown-report.view.js';
import { groundsWords } from '../grounds.words.js';

/** A whole report, for the inspectorate. */
export const ReadReportPage = ({ frame, title, facts, versions }: ShownReport & { readonly frame: Frame }) => {
  const t = translator(frame.language, groundsWords);
  return (
    <Page {...frame} title={title}>
      <p>
        <a href="/inzage">{t('reading.back')}</a>
      </p>
      <h1>{title}</h1>
      <p>{t('reading.intro')}</p>
      <Facts rows={facts} />
      <h2>{t('reading.says')}</h2>
      <Versions versions={versions} />
    </Page>
  );
};
