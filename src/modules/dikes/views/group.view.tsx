import { type DikeWords, ThreeDikes } from '../../../web/charts/three-dikes.js';
import { type RaceRow, TimeBought } from '../../../web/charts/time-bought.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Notice } from '../../../web/parts/notice.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { dikesWords } from '../dikes.words.js';
import { DikeLines } from './lines.view.js';
import { WhatIf } from './what-if.view.js';

interface Row {
  readonly key: string;
  readonly cells: readonly string[];
}

export interface DikesGroupProps {
  readonly frame: Frame;
  readonly productGroup: string;
  readonly product: string;
  readonly unit: string;
  readonly dikes: readonly [DikeWords, DikeWords, DikeWords];
  readonly normUnknown: boolean;
  readonly race: readonly RaceRow[];
  readonly stock: readonly Row[];
  /** What was stated without a dike, in a sentence; empty: nothing. */
  readonly outside: string;
  readonly dike1: readonly Row[];
  readonly dike2: readonly Row[];
  readonly producers: readonly Row[];
  /** The clock before and after; empty: no change is weighed. */
  readonly after: readonly Row[];
  readonly form: FormState;
}

/** The three dikes of one product group, the clock, who holds what, and what a change would do. */
export const DikesGroupPage = (props: DikesGroupProps) => {
  const { frame, productGroup, product, unit, dikes, normUnknown, after, form } = props;
  const t = translator(frame.language, dikesWords);
  const title = t('dikes.of', { product });
  return (
    <Page {...frame} title={title} width="wide" faulty={form.faults.length > 0}>
      <p>
        <a href="/dijken">{t('dikes.back')}</a>
      </p>
      <h1>{title}</h1>
      <p class="note">{t('dikes.desk')}</p>
      <ThreeDikes id="dijken" title={title} description={t('picture.description')} dikes={dikes} />
      {normUnknown && (
        <Notice kind="info">
          <p>{t('dikes.unpeaked')}</p>
        </Notice>
      )}
      <Clock {...props} />
      <WhatIf language={frame.language} productGroup={productGroup} unit={unit} after={after} form={form} />
      <Stock {...props} />
      <DikeLines {...props} language={frame.language} />
    </Page>
  );
};

const Clock = ({ frame, race }: DikesGroupProps) => {
  const t = translator(frame.language, dikesWords);
  const columns = [
    { label: t('clock.scenario') },
    { label: t('clock.demand'), number: true },
    { label: t('clock.holds') },
    { label: t('clock.bridge') },
    { label: t('clock.alone') },
    { label: t('clock.takes-over') },
  ];
  const labels = { holds: t('clock.holds'), takesOver: t('clock.takes-over'), gap: t('clock.gap'), weeks: t('clock.weeks') };
  return (
    <>
      <h2>{t('clock.title')}</h2>
      <TimeBought
        id="klok"
        title={t('clock.title')}
        titleAbove
        description={t('clock.text')}
        rows={race}
        labels={labels}
        columns={columns}
      />
    </>
  );
};

const Stock = ({ frame, stock, outside }: DikesGroupProps) => {
  const t = translator(frame.language, dikesWords);
  const columns = (['dike', 'required', 'counts', 'not', 'unknown'] as const).map((name) => ({ label: t(`stock.${name}`) }));
  return (
    <>
      <h2>{t('stock.title')}</h2>
      <StackedTable id="voorraad" caption={t('stock.title')} columns={columns} rows={stock} />
      {outside !== '' && <p class="note">{outside}</p>}
    </>
  );
};
