import { translator } from '../../../../web/languages/translator.js';
import type { Language } from '../../../../web/languages/language.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { reportersWords } from '../reporters.words.js';
import { Lines } from './lines.view.js';

/** One reporter in finished words. */
export interface ReporterLine {
  readonly letter: string;
  readonly who: string;
  readonly stock: string;
  readonly cover: string;
  readonly signals: readonly string[];
  readonly released: readonly string[];
}

export interface ReportersProps {
  readonly language: Language;
  readonly lines: readonly (ReporterLine & { readonly href: string })[];
}

/** Who stands behind a flag: by letters, described so that many fit. */
export const Reporters = ({ language, lines }: ReportersProps) => {
  const t = translator(language, reportersWords);
  if (lines.length === 0) return <p>{t('reporters.none')}</p>;
  const names = ['reporter', 'who', 'stock', 'cover', 'signals', 'released'] as const;
  const columns = names.map((name) => ({ label: t(`reporters.${name}`) }));
  const drawn = lines.some(({ released }) => released.length > 0) ? columns.length : columns.length - 1;
  const rows = lines.map(({ href, letter, who, stock, cover, signals, released }) => ({
    key: letter,
    cells: [
      <a href={href}>{letter}</a>,
      who,
      stock,
      cover,
      <Lines lines={signals} nothing={t('reporter.nothing')} />,
      <Lines lines={released} nothing={t('reporter.nothing')} />,
    ].slice(0, drawn),
  }));
  return (
    <>
      <p>{t('reporters.intro')}</p>
      <StackedTable id="melders" caption={t('reporters.title')} columns={columns.slice(0, drawn)} rows={rows} />
    </>
  );
};
