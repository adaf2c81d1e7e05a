import type { ComponentChildren } from 'preact';

interface FactsProps {
  readonly rows: readonly (readonly [label: string, value: ComponentChildren])[];
}

/** Labels with their values, in reading order. */
export const Facts = ({ rows }: FactsProps) => (
  <dl class="facts">
    {rows.map(([label, value]) => (
      <div class="fact" key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
