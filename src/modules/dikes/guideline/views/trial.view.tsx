import type { Language } from '../../../../web/languages/language.js';
import { translator } from '../../../../web/languages/translator.js';
import { Facts } from '../../../../web/parts/facts.js';
import { Figure, type FigureProps } from '../../../../web/parts/figure.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { WithheldNote } from '../../../../web/parts/withheld-note.js';
import { guidelineWords } from '../guideline.words.js';

export interface TrialProps {
  readonly title: string;
  readonly by: 'sector' | 'region';
  readonly rows: readonly { readonly key: string; readonly name: string; readonly figures: readonly FigureProps[] }[];
  /** What lies ahead now and then, in words; null: not known, or not for the reader. */
  readonly ahead: readonly [string, string] | null;
}

const COLUMNS = ['useBefore', 'useAfter', 'coverBefore', 'coverAfter', 'difference'] as const;

/** What a guideline that is weighed would do. */
export const Trial = ({ language, title, by, rows, ahead }: TrialProps & { readonly language: Language }) => {
  const t = translator(language, guidelineWords);
  const columns = [{ label: t(`guideline.where.${by}`) }, ...COLUMNS.map((name) => ({ label: t(`guideline.${name}`) }))];
  const withheld = rows.some(({ figures }) => figures.some(({ state }) => state === 'withheld'));
  return (
    <>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>{t('guideline.none')}</p>
      ) : (
        <StackedTable
          id="uitkomst"
          caption={title}
          columns={columns}
          rows={rows.map(({ key, name, figures }) => ({
            key,
            cells: [name, ...figures.map((figure, at) => <Figure {...figure} key={COLUMNS[at]} />)],
          }))}
        />
      )}
      {withheld && <WithheldNote />}
      {ahead !== null && (
        <>
          <h3>{t('ahead.title')}</h3>
          <Facts
            rows={[
              [t('ahead.now'), ahead[0]],
              [t('ahead.then'), ahead[1]],
            ]}
          />
        </>
      )}
    </>
  );
};
