import type { ComponentChildren } from 'preact';

interface EmptyStateProps {
  readonly title: string;
  /** What would make something appear here. */
  readonly children?: ComponentChildren;
}

/** Nothing is here, and that is no fault. */
export const EmptyState = ({ title, children }: EmptyStateProps) => (
  <div class="empty-state">
    <p class="empty-title">{title}</p>
    {children}
  </div>
);
