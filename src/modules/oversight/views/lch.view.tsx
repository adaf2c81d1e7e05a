import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { BigFigure } from '../../../web/parts/big-figure.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { lchWords } from '../lch.words.js';

/** One product in finished words. */
export interface LchRow {
  readonly key: string;
  readonly name: string;
  readonly stock: string;
  readonly order: string;
  readonly expectedUse: string;
  readonly peakUse: string;
  readonly expected: string;
  readonly peak: string;
}

export interface LchTable {
  readonly day: string;
  readonly rows: readonly LchRow[];
  readonly sources: readonly string[];
}

interface LchProps extends LchTable {
  readonly frame: Frame;
}

/** A dated picture of the emergency stock, with its sources. */
export const LchPage = ({ frame, day, rows, sources }: LchProps) => {
  const t = translator(frame.language, lchWords);
  return (
    <Page {...frame} title={t('lch.title', { day })} width="wide">
      <h1>{t('lch.title', { day })}</h1>
      <p class="lead">{t('lch.lead')}</p>
      {rows
        .filter(({ key }) => key === 'ffp2')
        .map((row) => (
          <TwoAnswers frame={frame} row={row} key={row.key} />
        ))}
      <h2>{t('lch.table')}</h2>
      <DataTable
        id="lch"
        caption={t('lch.caption', { day })}
        columns={[
          { label: t('lch.product') },
          { label: t('lch.coverExpected'), number: true },
          { label: t('lch.coverPeak'), number: true },
          { label: t('lch.stock'), number: true },
          { label: t('lch.use'), number: true },
          { label: t('lch.order'), number: true },
        ]}
        rows={rows.map(({ key, name, expected, peak, stock, expectedUse, order }) => ({
          key,
          cells: [name, expected, peak, stock, expectedUse, order],
        }))}
      />
      <HowToRead frame={frame} />
      <h2>{t('lch.sources')}</h2>
      <Sources sources={sources} />
      <p>
        <a href="/">{t('lch.back')}</a>
      </p>
    </Page>
  );
};

const Sources = ({ sources }: Pick<LchProps, 'sources'>) => (
  <ul>
    {sources.map((source) => (
      <li key={source}>{source}</li>
    ))}
  </ul>
);

const TwoAnswers = ({ frame, row }: { readonly frame: Frame; readonly row: LchRow }) => {
  const t = translator(frame.language, lchWords);
  return (
    <>
      <h2>{t('lch.ffp2')}</h2>
      <div class="big-figures">
        <BigFigure
          label={t('lch.expected')}
          figure={{ state: 'shown', text: row.expected }}
          note={t('lch.perWeek', { use: row.expectedUse })}
        />
        <BigFigure label={t('lch.peak')} figure={{ state: 'shown', text: row.peak }} note={t('lch.perWeek', { use: row.peakUse })} />
      </div>
    </>
  );
};

const HowToRead = ({ frame }: { readonly frame: Frame }) => {
  const t = translator(frame.language, lchWords);
  return (
    <>
      <h2>{t('lch.read')}</h2>
      <ul>
        {(['cover', 'expected', 'peak', 'kn95'] as const).map((matter) => (
          <li key={matter}>{t(`read.${matter}`)}</li>
        ))}
      </ul>
    </>
  );
};
