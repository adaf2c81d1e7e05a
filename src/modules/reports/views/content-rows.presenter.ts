import { formatter } from '../../../web/languages/formatter.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { CARE_IMPACT_WORDS, OBTAINABLE_WORDS, reasonWords } from '../../catalogue/index.js';
import { CARE_IMPACTS, OBTAINABLE, SHORTAGE_STATES } from '../../../domain/reports/report-body.js';
import { REASONS } from '../../../domain/reports/reason.js';
import { contentWords } from '../report-content.words.js';
import { formWords } from '../report-form.words.js';

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
  if (typeof value === 'number') return name === 'dike' ? String(value) : number(value, 6);
  if (typeof value === 'boolean') return translator(language, formWords)(value ? 'answer.yes' : 'answer.no');
  if (Array.isArray(value)) return value.map((item) => wordOf(name, item, language)).join('; ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map((item) => wordOf(name, item, language)).join(': ');
  if (typeof value !== 'string') return '';
  return DAY.test(value) ? day(value) : choiceOf(name, value, language);
}

/** The words of an answer that was chosen; anything else is shown as it was written. */
function choiceOf(name: string, value: string, language: Language): string {
  const t = translator(language, formWords);
  if (name === 'unit') return value === 'piece' || value === 'pair' || value === 'box' || value === 'litre' ? t(`unit.${value}`) : value;
  if (name === 'reason') return nameOf(REASONS.find((known) => known === value), (reason) => reasonWords(reason).name[language]) ?? value;
  if (name === 'careImpact') return nameOf(CARE_IMPACTS.find((known) => known === value), (impact) => CARE_IMPACT_WORDS[impact].name[language]) ?? value;
  if (name === 'ableToObtain') return nameOf(OBTAINABLE.find((known) => known === value), (able) => OBTAINABLE_WORDS[able].name[language]) ?? value;
  if (name === 'state') return nameOf(SHORTAGE_STATES.find((known) => known === value), (state) => t(`shortage.state.${state}`)) ?? value;
  return value;
}

function nameOf<Known>(known: Known | undefined, name: (known: Known) => string): string | undefined {
  return known === undefined ? undefined : name(known);
}
