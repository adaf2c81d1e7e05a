import type { ComponentChildren } from 'preact';

interface CardProps {
  readonly title: string;
  /** Leads to more; the title is then the link. */
  readonly href?: string;
  /** Level of its heading: one below what the card stands under. */
  readonly heading?: 'h2' | 'h3';
  readonly children: ComponentChildren;
}

/** One matter among several beside each other; put cards in an element with class `columns`. */
export const Card = ({ title, href, heading: Heading = 'h2', children }: CardProps) => (
  <section class="card">
    <Heading class="card-title">{href === undefined ? title : <a href={href}>{title}</a>}</Heading>
    {children}
  </section>
);
