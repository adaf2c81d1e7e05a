import { Figure, type FigureProps } from './figure.js';

interface BigFigureProps {
  readonly label: string;
  readonly figure: FigureProps;
  readonly note?: string;
}

/** One figure to be read from a distance, with what it is. Put several in an element with class `big-figures`. */
export const BigFigure = ({ label, figure, note }: BigFigureProps) => (
  <div class="big-figure">
    <p class="big-figure-label">{label}</p>
    <p class="big-figure-value">
      <Figure {...figure} />
    </p>
    {note !== undefined && <p class="big-figure-note">{note}</p>}
  </div>
);
