import { Facts } from '../../../web/parts/facts.js';
import { UnusualAlarm, type UnusualProps } from './unusual.view.js';
import { EvidenceSide, type EvidenceSideProps } from './evidence-side.view.js';

interface Rows {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** What a level of a flag rests on, frozen, in finished words. */
export interface EvidenceProps {
  /** Of what it rested on before. */
  readonly title: string;
  readonly frozen: string;
  readonly sides: readonly EvidenceSideProps[];
  /** What looking ahead said; left out where nobody could, or its reader may not know. */
  readonly ahead: Rows | undefined;
  /** Alarms that stood; none where its reader may not know. */
  readonly unusual: readonly UnusualProps[];
  readonly signals: Rows;
  readonly how: { readonly title: string; readonly formula: readonly string[]; readonly rule: string };
}

/** Both sides, the signals, and how it was worked out. */
export const Evidence = ({ frozen, sides, ahead, unusual, signals, how }: EvidenceProps) => (
  <>
    <p>{frozen}</p>
    {sides.map((side) => (
      <EvidenceSide {...side} key={side.id} />
    ))}
    {ahead !== undefined && (
      <>
        <h3>{ahead.title}</h3>
        <Facts rows={ahead.rows} />
      </>
    )}
    {unusual.map((alarm) => (
      <UnusualAlarm {...alarm} key={alarm.id} />
    ))}
    <h3>{signals.title}</h3>
    <Facts rows={signals.rows} />
    <details>
      <summary>{how.title}</summary>
      <ul>
        {how.formula.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{how.rule}</p>
    </details>
  </>
);
