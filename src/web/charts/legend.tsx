import type { ComponentChildren } from 'preact';

export interface LegendEntry {
  readonly label: string;
  /** Drawn in a square of 20. */
  readonly sample: ComponentChildren;
}

export const Legend = ({ entries }: { readonly entries: readonly LegendEntry[] }) => (
  <ul class="legend">
    {entries.map(({ label, sample }) => (
      <li key={label}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          {sample}
        </svg>
        {label}
      </li>
    ))}
  </ul>
);
