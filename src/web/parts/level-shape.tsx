import type { Level } from '../../domain/thresholds/level.js';

/** A level, or that there is too little to say one. */
export type ShownLevel = Level | 'unknown';

/** Every level has a shape of its own, so that it can be told without colour and on paper. Drawn in a square of 20. */
export const LevelShape = ({ level }: { readonly level: ShownLevel }) => {
  const { edge, mark } = SHAPES[level];
  return (
    <g class={`shape shape-${level}`}>
      <path class="shape-edge" d={edge} />
      <path class="shape-mark" d={mark} />
    </g>
  );
};

const CIRCLE = 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0 -17Z';
const EXCLAMATION = 'M10 5.4v5.6M10 14.3v.2';

const SHAPES: Readonly<Record<ShownLevel, { readonly edge: string; readonly mark: string }>> = {
  normal: { edge: CIRCLE, mark: 'M6 10.2l2.8 2.8L14 7.4' },
  watch: { edge: 'M10 .8l9.2 9.2L10 19.2L.8 10Z', mark: 'M6.4 10h7.2' },
  warning: { edge: 'M10 1.2L19.4 18H.6Z', mark: 'M10 7v5M10 15.2v.2' },
  critical: { edge: 'M6.2 1h7.6L19 6.2v7.6L13.8 19H6.2L1 13.8V6.2Z', mark: EXCLAMATION },
  unknown: { edge: CIRCLE, mark: 'M7.4 7.8a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1 .8-1 1.6M10 14.6v.2' },
};
