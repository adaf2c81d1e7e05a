import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { dutiesWords } from '../duties.words.js';

/** A statement that is due, in finished words. */
export interface DutyRow {
  readonly key: string;
  readonly name: string;
  readonly last: string;
  readonly dueOn: string;
  readonly basis: string;
  readonly standing: string;
}

interface OwnDutiesProps {
  readonly language: Language;
  readonly duties: readonly DutyRow[];
  /** What the link to asking for an exemption says; absent on the page on which it is asked. */
  readonly more?: string;
}

/** What an organisation is to state and when; nothing when there is nothing. */
export const OwnDuties = ({ language, duties, more }: OwnDutiesProps) => {
  const t = translator(language, dutiesWords);
  if (duties.length === 0) return <></>;
  const columns = (['product', 'last', 'dueOn', 'basis', 'standing'] as const).map((name) => ({ label: t(`duties.${name}`) }));
  const rows = duties.map(({ key, name, last, dueOn, basis, standing }) => ({ key, cells: [name, last, dueOn, basis, standing] }));
  return (
    <>
      <h2>{t('duties.title')}</h2>
      <p>{t('duties.text')}</p>
      <StackedTable id="opgaven" caption={t('duties.title')} columns={columns} rows={rows} />
      {more !== undefined && (
        <p>
          <a href="/plichten/eigen">{more}</a>
        </p>
      )}
    </>
  );
};
