import { ButtonLink } from '../../../web/forms/button-link.js';
import { ButtonRow } from '../../../web/forms/button-row.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { Pager } from '../../../web/parts/pager.js';
import { Tag } from '../../../web/parts/tag.js';
import { reportsWords } from '../reports.words.js';

/** A report in a list, in finished words. */
export interface HistoryRow {
  readonly id: string;
  readonly kind: string;
  readonly product: string;
  readonly asOf: string;
  readonly status: string;
  readonly withdrawn: boolean;
}

export interface HistoryProps {
  readonly frame: Frame;
  /** The forms, the likeliest first; none for who files nothing. */
  readonly forms: readonly { readonly href: string; readonly label: string }[];
  readonly rows: readonly HistoryRow[];
  readonly next?: string;
}

/** The own reports of an organisation, and the ways to a new one. */
export const History = ({ frame, forms, rows, next }: HistoryProps) => {
  const t = translator(frame.language, reportsWords);
  const columns = [t('report.kind'), t('report.product'), t('report.asOf'), t('report.status')].map((label) => ({ label }));
  return (
    <Page {...frame} title={t('reports.title')} width="wide">
      <h1>{t('reports.title')}</h1>
      <p>{t('reports.intro')}</p>
      {forms.length > 0 && <NewReport frame={frame} forms={forms} />}
      {rows.length === 0 ? (
        <EmptyState title={t('reports.none')}>
          <p>{t('reports.none.then')}</p>
        </EmptyState>
      ) : (
        <DataTable
          id="meldingen"
          caption={t('reports.caption')}
          columns={columns}
          rows={rows.map(({ id, kind, product, asOf, status, withdrawn }) => ({
            key: id,
            cells: [<a href={`/meldingen/${id}`}>{kind}</a>, product, asOf, <Tag tone={withdrawn ? 'quiet' : 'plain'}>{status}</Tag>],
          }))}
        />
      )}
      <Pager next={next} />
      {rows.length > 0 && (
        <p>
          <a href="/mijn-totalen">{t('reports.totals')}</a>
        </p>
      )}
      {rows.length > 0 && <TakeAlong frame={frame} />}
    </Page>
  );
};

const TakeAlong = ({ frame }: Pick<HistoryProps, 'frame'>) => {
  const t = translator(frame.language, reportsWords);
  return (
    <>
      <h2>{t('reports.export')}</h2>
      <p>{t('reports.export.intro')}</p>
      <ButtonRow>
        <ButtonLink href="/meldingen/uitvoer?vorm=csv" kind="secondary">
          {t('reports.export.csv')}
        </ButtonLink>
        <ButtonLink href="/meldingen/uitvoer?vorm=json" kind="secondary">
          {t('reports.export.json')}
        </ButtonLink>
      </ButtonRow>
    </>
  );
};

const NewReport = ({ frame, forms }: Pick<HistoryProps, 'frame' | 'forms'>) => (
  <>
    <h2>{translator(frame.language, reportsWords)('reports.new')}</h2>
    <ButtonRow>
      {forms.map(({ href, label }, index) => (
        <ButtonLink href={href} kind={index === 0 ? 'primary' : 'secondary'} key={href}>
          {label}
        </ButtonLink>
      ))}
    </ButtonRow>
  </>
);
