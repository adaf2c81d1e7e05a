import type { ComponentChildren } from 'preact';

interface TagProps {
  readonly tone?: 'plain' | 'accent' | 'quiet';
  readonly children: ComponentChildren;
}

/** A word about the state of a thing: "concept", "ingetrokken". A level of shortage is a LevelBadge. */
export const Tag = ({ tone = 'plain', children }: TagProps) => <span class={`tag tag-${tone}`}>{children}</span>;
