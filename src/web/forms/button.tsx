import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'danger';
  /** When a form has several ways to be sent: which one it was. */
  readonly name?: string;
  readonly value?: string;
  /** Sends the form elsewhere than the form says. */
  readonly formaction?: string;
  readonly children: ComponentChildren;
}

export const Button = ({ kind = 'primary', children, ...attributes }: ButtonProps) => (
  <button {...attributes} class={`button button-${kind}`} type="submit">
    {children}
  </button>
);
