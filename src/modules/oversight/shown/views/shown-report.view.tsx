import { Facts } from '../../../../web/parts/facts.js';

type Rows = readonly (readonly [label: string, value: string])[];

/** One report that is shown to somebody, in finished words. */
export interface ShownReport {
  readonly title: string;
  readonly facts: Rows;
  readonly versions: readonly { readonly title: string; readonly content: Rows }[];
}

/** What a report said, version by version. */
export const Versions = ({ versions }: Pick<ShownReport, 'versions'>) => (
  <>
    {versions.map((version) => (
      <section key={version.title}>
        <h3>{version.title}</h3>
        <Facts rows={version.content} />
      </section>
    ))}
  </>
);
