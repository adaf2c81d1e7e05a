import type { FieldProps } from './field.js';
import type { FieldState } from './use-field.js';

/** What ties a control to its label, hint and fault. */
export function controlAttributes({ name, hint, optional }: FieldProps, { id, fault }: FieldState) {
  const described = [hint === undefined ? '' : `${id}-uitleg`, fault === undefined ? '' : `${id}-fout`];
  return {
    id,
    name,
    required: optional !== true,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': fault === undefined ? undefined : ('true' as const),
  };
}
