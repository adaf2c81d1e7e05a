import { useWords } from '../languages/use-words.js';
import { LevelShape, type ShownLevel } from './level-shape.js';

interface LevelBadgeProps {
  readonly level: ShownLevel;
  /** Instead of the usual word for the level. */
  readonly label?: string;
}

/** A level as shape and word; the colour only helps. */
export const LevelBadge = ({ level, label }: LevelBadgeProps) => {
  const t = useWords();
  return (
    <span class={`level level-${level}`}>
      <svg class="level-icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <LevelShape level={level} />
      </svg>
      {label ?? t(`level.${level}`)}
    </span>
  );
};
