import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { DataTable, type TableRow } from '../../../../web/parts/data-table.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { gradingWords } from '../grading.words.js';

export interface CalibrationsProps {
  readonly frame: Frame;
  readonly scores: readonly TableRow[];
  readonly bins: readonly { readonly caption: string; readonly rows: readonly TableRow[] }[];
}

/** Whether shares came true: a score by horizon, and what came by what was said. */
export const Calibrations = ({ frame, scores, bins }: CalibrationsProps) => {
  const t = translator(frame.language, gradingWords);
  const head = (...names: readonly Parameters<typeof t>[0][]) => names.map((name, at) => ({ label: t(name), number: at > 0 }));
  return (
    <>
      <p>{t('calibration.intro')}</p>
      {scores.length === 0 ? (
        <EmptyState title={t('calibration.none')} />
      ) : (
        <DataTable
          id="brier"
          caption={t('calibration')}
          captionHidden
          columns={head('horizon', 'forecasts', 'brier', 'reference')}
          rows={scores}
        />
      )}
      {bins.map(({ caption, rows }, at) => (
        <DataTable id={`uitgekomen-${at + 1}`} caption={caption} columns={head('said', 'came', 'times')} rows={rows} key={caption} />
      ))}
    </>
  );
};
