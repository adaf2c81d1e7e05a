import type { ComponentChildren } from 'preact';

interface CardProps {
  readonly title: string;
  /** Leads to more; the title is then the link. */
  readonly href?: string;
  readonly children: ComponentChildren;
}

/** One matter among several beside each other; put cards in an element with class `columns`. */
export const Card = ({ title, href, children }: CardProps) => (
  <section class="card">
    <h3 class="card-title">{href === undefined ? title : <a href={href}>{title}</a>}</h3>
    {children}
  </section>
);
