import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Facts } from '../../../../web/parts/facts.js';
import { groundsWords } from '../grounds.words.js';

type Rows = readonly (readonly [label: string, value: string])[];

/** One report that is read on a ground, in finished words. */
export interface ReadReportProps {
  readonly title: string;
  readonly facts: Rows;
  readonly versions: readonly { readonly title: string; readonly content: Rows }[];
}

/** A whole report, for the inspectorate. */
export const ReadReportPage = ({ frame, title, facts, versions }: ReadReportProps & { readonly frame: Frame }) => {
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
      {versions.map((version) => (
        <section key={version.title}>
          <h3>{version.title}</h3>
          <Facts rows={version.content} />
        </section>
      ))}
    </Page>
  );
};
