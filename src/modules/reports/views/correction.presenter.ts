import type { Problem } from '../../../domain/problem.js';
import type { ReportKind } from '../../../domain/reports/report-kind.js';
import type { ReportableGroups } from '../reportable-groups.js';
import type { FormState } from './form-state.view.js';
import { type SignalName, signalPage } from './signal-form.presenter.js';
import { statementPage } from './statement-form.presenter.js';

interface CorrectionDrawing {
  readonly state: Omit<FormState, 'faults'>;
  readonly problem?: Problem;
  readonly today: string;
  readonly groups: ReportableGroups;
}

const FORMS: Readonly<Record<Exclude<ReportKind, 'stock'>, SignalName>> = {
  shortage: 'tekort',
  interruption: 'onderbreking',
  discontinuation: 'onderbreking',
  'demand-surge': 'vraagstijging',
};

/** The form a report was filed with, to correct it in. */
export function correctionPage(kind: ReportKind, drawing: CorrectionDrawing): string {
  return kind === 'stock' ? statementPage({ ...drawing, repeatable: false }) : signalPage({ ...drawing, name: FORMS[kind] });
}
