import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { CARE_IMPACT_WORDS, OBTAINABLE_WORDS, reasonWords } from '../../catalogue/index.js';
import { CARE_IMPACTS, OBTAINABLE, SHORTAGE_STATES } from '../../../domain/reports/report-body.js';
import { REASONS } from '../../../domain/reports/reason.js';
import { contentWords } from '../report-content.words.js';
import { formWords } from '../report-form.words.js';

const UNITS = ['piece', 'pair', 'box', 'litre'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LEFT_OUT = new Set(['kind', 'productGroup', 'confirmedJump']);

/** What a report says, field by field, in words. */
export function contentRows(body: Readonly<Record<string, unknown>>, language: Language): (readonly [string, string])[] {
  const t = translator(language, contentWords);
  return Object.entries(body)
    .filter(([name]) => !LEFT_OUT.has(name))
    .map(([name, value]) => [isField(name) ? t(`field.${name}`) : name, wordOf(name, value, language)]);
}

type FieldName = keyof typeof contentWords extends `field.${infer Name}` ? Name : never;

function isField(name: string): name is FieldName {
  return `field.${name}` in contentWords;
}

function wordOf(name: string, value: unknown, language: Language): string {
  const { number, day } = formatter(language);
  switch (typeof value) {
    case 'number':
      return number(value, 6);
    case 'boolean':
      return translator(language, formWords)(value ? 'answer.yes' : 'answer.no');
    case 'string':
      return DAY.test(value) ? day(value) : choiceOf(name, value, language);
    default:
      return severalOf(name, value, language);
  }
}

/** A list, or one item of it with its parts. */
function severalOf(name: string, value: unknown, language: Language): string {
  if (Array.isArray(value)) return value.map((item) => wordOf(name, item, language)).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value)
    .map((item) => wordOf(name, item, language))
    .join(': ');
}

/** The words of an answer that was chosen; anything else is shown as it was written. */
function choiceOf(name: string, value: string, language: Language): string {
  const t = translator(language, formWords);
  const chosen: Readonly<Record<string, () => string | undefined>> = {
    unit: () => nameOf(UNITS, value, (unit) => t(`unit.${unit}`)),
    reason: () => nameOf(REASONS, value, (reason) => reasonWords(reason).name[language]),
    careImpact: () => nameOf(CARE_IMPACTS, value, (impact) => CARE_IMPACT_WORDS[impact].name[language]),
    ableToObtain: () => nameOf(OBTAINABLE, value, (able) => OBTAINABLE_WORDS[able].name[language]),
    state: () => nameOf(SHORTAGE_STATES, value, (state) => t(`shortage.state.${state}`)),
  };
  return chosen[name]?.() ?? value;
}

function nameOf<Known extends string>(all: readonly Known[], value: string, name: (known: Known) => string): string | undefined {
  const known = all.find((one) => one === value);
  return known === undefined ? undefined : name(known);
}
