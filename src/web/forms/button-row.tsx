import type { ComponentChildren } from 'preact';

export const ButtonRow = ({ children }: { readonly children: ComponentChildren }) => <div class="button-row">{children}</div>;
