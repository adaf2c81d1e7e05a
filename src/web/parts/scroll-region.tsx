import type { ComponentChildren } from 'preact';

interface ScrollRegionProps {
  /** Id of the element that names what is inside. */
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** What is wider than a phone scrolls in its own region, by finger and by arrow keys, and the page stays still. */
export const ScrollRegion = ({ labelledBy, children }: ScrollRegionProps) => (
  <div class="scroll-region" role="region" aria-labelledby={labelledBy} tabIndex={0}>
    {children}
  </div>
);
