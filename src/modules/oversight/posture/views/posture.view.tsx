import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Facts } from '../../../../web/parts/facts.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { postureWords } from '../posture.words.js';

interface Row {
  readonly key: string;
  readonly cells: readonly string[];
}

export interface PosturePageProps {
  readonly frame: Frame;
  /** The posture that holds. */
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  /** It is about some products only. */
  readonly watches: boolean;
  /** What was decided and has not begun; null: nothing. */
  readonly coming: string | null;
  readonly meanings: readonly Row[];
  readonly decisions: readonly Row[];
}

/** Which posture holds, since when and why, and what each means: for everybody. */
export const PosturePage = ({ frame, title, facts, watches, coming, meanings, decisions }: PosturePageProps) => {
  const t = translator(frame.language, postureWords);
  const meaningColumns = (['posture', 'rhythm', 'thresholds', 'call', 'told'] as const).map((name) => ({ label: t(`meaning.${name}`) }));
  const decisionColumns = [t('meaning.posture'), t('record.from'), t('posture.why'), t('posture.author')].map((label) => ({ label }));
  return (
    <Page {...frame} title={t('posture.title')} width="wide">
      <h1>{title}</h1>
      <p class="lead">{t('posture.lead')}</p>
      <Facts rows={facts} />
      {watches && <p class="note">{t('posture.watch.note')}</p>}
      {coming !== null && <p>{coming}</p>}
      <h2>{t('meaning.title')}</h2>
      <StackedTable id="beelden" caption={t('meaning.title')} columns={meaningColumns} rows={meanings} />
      <h2>{t('record.title')}</h2>
      {decisions.length === 0 ? (
        <p>{t('posture.undecided')}</p>
      ) : (
        <StackedTable id="besluiten" caption={t('record.title')} columns={decisionColumns} rows={decisions} />
      )}
    </Page>
  );
};
