import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';

import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Facts } from '../../../../web/parts/facts.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { groundsWords } from '../grounds.words.js';

type Rows = readonly (readonly [label: string, value: string])[];

/** A ground in force with what may be read on it, in finished words. */
export interface ReadableGround {
  readonly id: string;
  readonly title: string;
  readonly facts: Rows;
  readonly reports: readonly {
    readonly href: string;
    readonly kind: string;
    readonly product: string;
    readonly asOf: string;
    readonly received: string;
  }[];
}

/** What the inspectorate may read today, by ground. */
export const ReadingPage = ({ frame, grounds }: { readonly frame: Frame; readonly grounds: readonly ReadableGround[] }) => {
  const t = translator(frame.language, groundsWords);
  return (
    <Page {...frame} title={t('reading.title')} width="wide">
      <h1>{t('reading.title')}</h1>
      <p>{t('reading.intro')}</p>
      {grounds.length === 0 && <EmptyState title={t('reading.none')} />}
      {grounds.map((ground) => (
        <OneGround frame={frame} ground={ground} key={ground.id} />
      ))}
    </Page>
  );
};

const OneGround = ({ frame, ground }: { readonly frame: Frame; readonly ground: ReadableGround }) => {
  const t = translator(frame.language, groundsWords);
  const columns = (['kind', 'product', 'asOf', 'received'] as const).map((name) => ({ label: t(`reading.${name}`) }));
  const rows = ground.reports.map(({ href, kind, product, asOf, received }) => ({
    key: href,
    cells: [<a href={href}>{kind}</a>, product, asOf, received],
  }));
  return (
    <section>
      <h2>{ground.title}</h2>
      <Facts rows={ground.facts} />
      {rows.length === 0 ? (
        <p>{t('reading.empty')}</p>
      ) : (
        <StackedTable id={`grond-${ground.id}`} caption={ground.title} columns={columns} rows={rows} />
      )}
    </section>
  );
};
