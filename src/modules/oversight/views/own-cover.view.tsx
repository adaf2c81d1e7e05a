import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { Figure, type FigureProps } from '../../../web/parts/figure.js';
import { WithheldNote } from '../../../web/parts/withheld-note.js';
import { startWords } from '../start.words.js';

/** Where the own organisation stands in one product group, in finished words. */
export interface StandingRow {
  readonly key: string;
  readonly name: string;
  readonly expected: string;
  readonly peak: string;
  /** When it runs out. */
  readonly out: string;
  readonly peers: FigureProps;
  readonly asOf: string;
  /** A cover in it is not known. */
  readonly unknown: boolean;
}

interface OwnCoverProps {
  readonly language: Language;
  readonly standings: readonly StandingRow[];
}

/** Own cover at expected and at peak use, side by side, with the day on which it is gone. */
export const OwnCover = ({ language, standings }: OwnCoverProps) => {
  const t = translator(language, startWords);
  if (standings.length === 0) {
    return (
      <>
        <h2>{t('position.title')}</h2>
        <EmptyState title={t('position.none')}>
          <p>{t('position.none.then')}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <h2>{t('position.title')}</h2>
      <p>{t('position.text')}</p>
      <DataTable
        id="positie"
        caption={t('position.table')}
        captionHidden
        columns={[
          { label: t('position.product') },
          { label: t('position.expected'), number: true },
          { label: t('position.peak'), number: true },
          { label: t('position.out') },
          { label: t('position.peers'), number: true },
          { label: t('position.asOf') },
        ]}
        rows={standings.map(({ key, name, expected, peak, out, peers, asOf }) => ({
          key,
          cells: [name, expected, peak, out, <Figure {...peers} key="peers" />, asOf],
        }))}
      />
      {standings.some(({ unknown }) => unknown) && <p class="note">{t('position.unknown')}</p>}
      {standings.some(({ peers }) => peers.state === 'withheld') && <WithheldNote />}
    </>
  );
};
