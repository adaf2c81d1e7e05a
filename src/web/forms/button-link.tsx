import type { ComponentChildren } from 'preact';

interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: 'primary' | 'secondary';
  readonly children: ComponentChildren;
}

/** A way to another page that is as important as a button. It changes nothing by itself. */
export const ButtonLink = ({ href, kind = 'primary', children }: ButtonLinkProps) => (
  <a class={`button button-${kind}`} href={href}>
    {children}
  </a>
);
