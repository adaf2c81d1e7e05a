import type { ComponentChildren } from 'preact';
import { DikeScene } from './dike-scene.js';
import { Drawing } from './drawing.js';

export interface DikeWords {
  readonly label: string;
  readonly text: ComponentChildren;
  /** How far the dike has been raised, 0 to 1; null: not known or not told; without it the dike is drawn whole. */
  readonly fill?: number | null;
  /** The fill in words, "62 % van de norm"; wanted where there is a fill. */
  readonly fillText?: string;
}

interface ThreeDikesProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** In the order in which the wave meets them. */
  readonly dikes: readonly [DikeWords, DikeWords, DikeWords];
}

/** Three dikes keep a wave from care, one after the other: they buy time. The words stand below the picture, as words. */
export const ThreeDikes = ({ id, title, description, dikes }: ThreeDikesProps) => (
  <figure class="dikes" id={id}>
    <Drawing id={`${id}-beeld`} title={title} description={description} width={720} height={230} kind="dikes">
      <DikeScene id={id} fills={dikes.map(({ fill }) => fill)} />
    </Drawing>
    <ol class="dike-words">
      {dikes.map(({ label, text, fillText }) => (
        <li key={label}>
          <strong class="dike-label">{label}</strong>
          {fillText !== undefined && <span class="dike-fill-text">{fillText}</span>}
          <span class="dike-text">{text}</span>
        </li>
      ))}
    </ol>
  </figure>
);
