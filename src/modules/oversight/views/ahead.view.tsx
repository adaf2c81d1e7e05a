import { FanChart, type FanPoint } from '../../../web/charts/fan-chart.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { Notice } from '../../../web/parts/notice.js';
import { aheadWords } from '../ahead.words.js';

/** What lies ahead of a product group, in finished words. */
export interface AheadProps {
  readonly language: Language;
  readonly night: string;
  readonly said: string;
  /** A warning stands. */
  readonly warned: boolean;
  readonly points: readonly FanPoint[];
  readonly sites: readonly { readonly name: string; readonly around: string; readonly between: string; readonly share: string }[];
}

/** The fan of stock against need, and who will run short: for the triage desk. */
export const Ahead = ({ language, night, said, warned, points, sites }: AheadProps) => {
  const t = translator(language, aheadWords);
  return (
    <section>
      <h2>{t('ahead.title')}</h2>
      <p class="note">{t('ahead.desk', { night })}</p>
      {warned ? <Notice kind="warning">{said}</Notice> : <p>{said}</p>}
      <FanChart
        id="vooruit"
        title={t('ahead.chart')}
        description={t('ahead.chart.text')}
        points={points}
        labels={{ day: t('ahead.day'), low: t('ahead.low'), middle: t('ahead.middle'), high: t('ahead.high') }}
      />
      {sites.length > 0 && (
        <>
          <h3>{t('ahead.sites')}</h3>
          <p>{t('ahead.sites.text')}</p>
          <DataTable
            id="tekort-op-komst"
            caption={t('ahead.sites')}
            captionHidden
            columns={[
              { label: t('ahead.site') },
              { label: t('ahead.site.around') },
              { label: t('ahead.site.between') },
              { label: t('ahead.site.share'), number: true },
            ]}
            rows={sites.map(({ name, around, between, share }) => ({ key: name, cells: [name, around, between, share] }))}
          />
        </>
      )}
    </section>
  );
};
