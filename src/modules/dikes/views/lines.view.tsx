import { ButtonLink } from '../../../web/forms/button-link.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { dikesWords } from '../dikes.words.js';

interface Row {
  readonly key: string;
  readonly cells: readonly string[];
}

interface DikeLinesProps {
  readonly language: Language;
  readonly productGroup: string;
  readonly dike1: readonly Row[];
  readonly dike2: readonly Row[];
  readonly producers: readonly Row[];
}

/** Who holds what of each dike. */
export const DikeLines = ({ language, productGroup, dike1, dike2, producers }: DikeLinesProps) => {
  const t = translator(language, dikesWords);
  return (
    <>
      <StockLines language={language} dike={1} rows={dike1} />
      <StockLines language={language} dike={2} rows={dike2} />
      <h2>{t('lines.3')}</h2>
      {producers.length === 0 ? <p>{t('lines.no-producer')}</p> : <Producers language={language} rows={producers} />}
      <p>
        <ButtonLink href={`/dijken/${productGroup}/producent`} kind="secondary">
          {t('producer.record')}
        </ButtonLink>
      </p>
    </>
  );
};

const StockLines = ({ language, dike, rows }: { readonly language: Language; readonly dike: 1 | 2; readonly rows: readonly Row[] }) => {
  const t = translator(language, dikesWords);
  const columns = [t('lines.name'), t('lines.contract'), t('lines.asOf'), t('stock.counts'), t('stock.not')].map((label) => ({ label }));
  return (
    <>
      <h2>{t(`lines.${dike}`)}</h2>
      {rows.length === 0 ? (
        <p>{t('lines.none')}</p>
      ) : (
        <StackedTable id={`dijk-${dike}-regels`} caption={t(`lines.${dike}`)} columns={columns} rows={rows} />
      )}
    </>
  );
};

const Producers = ({ language, rows }: { readonly language: Language; readonly rows: readonly Row[] }) => {
  const t = translator(language, dikesWords);
  const names = ['base', 'full', 'ramp', 'certification', 'materials', 'version', 'reason'] as const;
  const columns = [t('lines.name'), ...names.map((name) => t(`producer.${name}`))].map((label) => ({ label }));
  return <StackedTable id="producenten" caption={t('lines.3')} columns={columns} rows={rows} />;
};
