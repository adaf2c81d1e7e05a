import type { z } from 'zod';
import type { Fault } from '../../domain/problem.js';
import type { ReportBody } from '../../domain/reports/report-body.js';
import { type FilledReport, reportFaults } from '../../domain/reports/report-faults.js';
import { REPORT_KINDS, type ReportKind } from '../../domain/reports/report-kind.js';
import type { Reportable } from '../../domain/reports/reportable.js';
import type { ReportContext, Understood } from '../../domain/reports/report.js';
import { understandReport } from '../../domain/reports/understand-report.js';
import { BODY_SCHEMAS, FILLED_SCHEMAS } from './body-schemas.js';
import { shapeFaults } from './shape-faults.js';

export type Examined = { readonly ok: true; readonly understood: Understood } | { readonly ok: false; readonly faults: readonly Fault[] };

/** What was sent, as a report that makes sense; or everything that is wrong with its shape and its sense, at once. */
export function examineBody(sent: unknown, context: ReportContext<Reportable>): Examined {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return refused([{ code: 'request.malformed', pointer: '' }]);
  const kind = kindOf(sent);
  if (kind === undefined) return refused([{ code: 'report.kind', pointer: '/kind', values: { kinds: REPORT_KINDS.join(', ') } }]);
  const whole = BODY_SCHEMAS[kind].safeParse(sent, { reportInput: true });
  if (!whole.success) return refused([...shapeFaults(whole.error.issues), ...faultsOfRest(kind, sent, whole.error.issues, context)]);
  const body: ReportBody = whole.data;
  const faults = reportFaults(body, context);
  return faults.length > 0 ? refused(faults) : { ok: true, understood: understandReport(body, context) };
}

function refused(faults: readonly Fault[]): Examined {
  return { ok: false, faults };
}

function kindOf(sent: object): ReportKind | undefined {
  const kind: unknown = 'kind' in sent ? sent.kind : undefined;
  return REPORT_KINDS.find((known) => known === kind);
}

/** What does not make sense among the fields of good shape. */
function faultsOfRest(kind: ReportKind, sent: object, issues: readonly z.core.$ZodIssue[], context: ReportContext<Reportable>): Fault[] {
  const bad = new Set(issues.flatMap(fieldsOf));
  const good = Object.fromEntries(Object.entries(sent).filter(([name]) => !bad.has(name)));
  const filled = filledOf(kind, good);
  return filled === undefined ? [] : reportFaults(filled, context, bad);
}

function filledOf(kind: ReportKind, good: object): FilledReport | undefined {
  const rest = FILLED_SCHEMAS[kind].safeParse(good);
  return rest.success ? rest.data : undefined;
}

/** The fields of the body itself that an issue is about. */
function fieldsOf(issue: z.core.$ZodIssue): string[] {
  const [field] = issue.path;
  if (field !== undefined) return [String(field)];
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}
