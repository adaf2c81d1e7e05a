import type { PanelProgress } from '../../../domain/panel/panel-progress.js';
import { thinness } from '../../../domain/panel/thin-faults.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import type { Language } from '../../../web/languages/language.js';
import type { ConclusionFormProps } from './conclusion-form.view.js';

const CONFIRMING = ['confirmed', 'reason'];

/** What the chair is warned of before concluding. Whether advice is given, the form only knows when it comes back. */
export function thinConclusion(
  progress: PanelProgress,
  { faults, typed = {} }: FormState,
  language: Language,
): Pick<ConclusionFormProps, 'warnings' | 'confirms'> {
  const warnings = formFaults(thinness(progress, true), language).map(({ message }) => message);
  const asked = faults.some(({ field }) => CONFIRMING.includes(field)) || CONFIRMING.some((field) => (typed[field] ?? '') !== '');
  return { warnings, confirms: warnings.length > 0 || asked };
}
