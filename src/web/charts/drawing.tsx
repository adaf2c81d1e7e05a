import type { ComponentChildren } from 'preact';

interface DrawingProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly kind: string;
  readonly children: ComponentChildren;
}

/** One SVG picture with a name and a description; what is inside is one image to a screen reader. */
export const Drawing = ({ id, title, description, width, height, kind, children }: DrawingProps) => (
  <svg
    class={`drawing drawing-${kind}`}
    viewBox={`0 0 ${width} ${height}`}
    role="img"
    aria-labelledby={`${id}-titel`}
    aria-describedby={`${id}-desc`}
    focusable="false"
  >
    <title id={`${id}-titel`}>{title}</title>
    <desc id={`${id}-desc`}>{description}</desc>
    {children}
  </svg>
);
