import { Card } from '../../../web/parts/card.js';
import { Facts } from '../../../web/parts/facts.js';

/** An assessment or the conclusion in finished words. */
export interface SaidProps {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** One line per advice. */
  readonly advice: readonly string[];
}

export interface PanelSaidProps {
  readonly title: string;
  readonly progress?: string;
  readonly note?: string;
  readonly conclusion?: SaidProps;
  readonly assessments: readonly SaidProps[];
}

/** What the panel says: the conclusion first, then the assessments it rests on. */
export const PanelSaid = ({ title, progress, note, conclusion, assessments }: PanelSaidProps) => (
  <section aria-labelledby="panel">
    <h2 id="panel">{title}</h2>
    {progress !== undefined && <p>{progress}</p>}
    {conclusion !== undefined && <Said title={conclusion.title} rows={conclusion.rows} advice={conclusion.advice} />}
    {note !== undefined && <p>{note}</p>}
    {assessments.map(({ key, ...said }) => (
      <Said {...said} key={key} />
    ))}
  </section>
);

const Said = ({ title, rows, advice }: Omit<SaidProps, 'key'>) => (
  <Card title={title} heading="h3">
    <Facts rows={rows} />
    <ul>
      {advice.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </Card>
);
