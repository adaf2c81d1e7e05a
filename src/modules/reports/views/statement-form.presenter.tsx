import type { Fault, Problem } from '../../../domain/problem.js';
import { unitsOf } from '../../../domain/reports/reportable.js';
import type { FormFault } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { formatter } from '../../../web/languages/formatter.js';
import { translator } from '../../../web/languages/translator.js';
import { renderPage } from '../../../web/page/render-page.js';
import type { TypedFields } from '../form-fields.js';
import { formWords } from '../report-form.words.js';
import type { ReportableGroup, ReportableGroups } from '../reportable-groups.js';
import { fieldsByRow } from '../statement-fields.js';
import type { FormState } from './form-state.view.js';
import { StatementForm } from './statement-form.view.js';
import type { Question, StatementRow } from './statement-row.view.js';

interface StatementDrawing {
  readonly state: Omit<FormState, 'faults'>;
  readonly problem?: Problem;
  readonly today: string;
  readonly repeatable: boolean;
  readonly groups: ReportableGroups;
}

type Language = 'nl' | 'en';

const SHOWN =
  /^(productGroup|unit|packSize|stockOnHand|stockBlocked|usedPerWeek|daysOutOfStock|expectedPerWeek|asked|jump\..*|incoming\.\d+\.(expectedOn|quantity)|lots\.\d+\.(expiresOn|quantity))$/;
const FOLDED = ['stockBlocked', 'daysOutOfStock', 'expectedPerWeek', 'incoming.0.quantity', 'lots.0.quantity'];

/** The statement form with what was typed, every fault, and the questions of the unit guard. */
export function statementPage({ state, problem, today, repeatable, groups }: StatementDrawing): string {
  const { language } = state.frame;
  const faults = (problem?.faults ?? []).flatMap((fault) =>
    fault.code === 'report.jump' ? [askedBack(fault, language)] : formFaults([fault], language),
  );
  const asked = questionsOf(problem, language);
  const rows = [...fieldsByRow(state.typed)].map(([at, fields]) =>
    rowOf({ at, fields, groups, language, faults, questions: asked.get(at) ?? [] }),
  );
  return renderPage(<StatementForm {...state} faults={faults} today={today} rows={rows} repeatable={repeatable} />);
}

interface RowFacts {
  readonly at: number;
  readonly fields: TypedFields;
  readonly groups: ReportableGroups;
  readonly language: Language;
  readonly faults: readonly FormFault[];
  readonly questions: readonly Question[];
}

function rowOf({ at, fields, groups, language, faults, questions }: RowFacts): StatementRow {
  const t = translator(language, formWords);
  const group = groups.find(fields['productGroup'] ?? '');
  const faulty = FOLDED.concat('packSize').some((field) => faults.some((fault) => fault.field.startsWith(`rows.${at}.${field}`)));
  return {
    at,
    name: group?.name[language] ?? t('statement.new'),
    productGroup: fields['chosen'] === 'yes' || group === undefined ? null : group.id,
    groups: groups.all.map(({ id, name }) => ({ value: id, label: name[language] })),
    units: unitsFor(group).map((unit) => ({ value: unit, label: t(`unit.${unit}`) })),
    open: faulty || FOLDED.some((field) => (fields[field] ?? '') !== ''),
    deliveries: Math.max(1, countOf(fields, 'incoming')),
    lots: countOf(fields, 'lots'),
    others: Object.entries(fields).filter(([name]) => !SHOWN.test(name)),
    questions,
  };
}

function unitsFor(group: ReportableGroup | undefined) {
  return group === undefined ? (['piece', 'pair', 'box', 'litre'] as const) : unitsOf(group);
}

/** How many places of a list have fields: one more than the highest. */
function countOf(fields: TypedFields, list: string): number {
  const places = Object.keys(fields).flatMap((name) => (name.startsWith(`${list}.`) ? [Number(name.split('.')[1])] : []));
  return places.length === 0 ? 0 : Math.max(...places) + 1;
}

/** The questions of the unit guard, by row. */
function questionsOf(problem: Problem | undefined, language: Language): Map<number, Question[]> {
  const byRow = new Map<number, Question[]>();
  const jumps = problem?.faults.filter(({ code }) => code === 'report.jump') ?? [];
  for (const fault of jumps) {
    const [, row, field = ''] = /^\/rows\/(\d+)\/(\w+)$/.exec(fault.pointer) ?? [];
    byRow.set(Number(row), [...(byRow.get(Number(row)) ?? []), questionOf(field, fault.values, language)]);
  }
  return byRow;
}

/** On a page a jump is answered with the question beside it, not with a field of the API. */
function askedBack({ pointer, values = {} }: Fault, language: Language): FormFault {
  const [, row, field] = /^\/rows\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
  const stated = formatter(language).number(Number(values['stated']), 6);
  return { field: `rows.${row}.jump.${field}`, message: translator(language, formWords)('jump.answer', { stated }) };
}

function questionOf(field: string, values: Fault['values'] = {}, language: Language): Question {
  const t = translator(language, formWords);
  const { number } = formatter(language);
  const shown = (name: string) => number(Number(values[name]), 6);
  const words = { previous: shown('previous'), stated: shown('stated'), factor: shown('factor'), direction: String(values['direction']) };
  const answers = [
    { value: 'right', label: t('jump.right', { stated: words.stated }) },
    { value: `meant:${values['meant']}`, label: t('jump.meant', { meant: shown('meant') }) },
  ];
  return { field, question: t('jump.question', words), answers };
}
