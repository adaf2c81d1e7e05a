import { parseDay } from '../calendar.js';
import { refuseAll } from '../problem.js';
import { amount, amountPerWeek, days, perDay } from '../units.js';
import { type FieldRule, FormReader } from '../form-reader.js';
import type { Certification, MaterialAtProducer, Producer } from './producer.js';

/** A material as it was typed, in the material's own unit. */
export interface TypedMaterial {
  readonly name: string;
  readonly stock: string;
  readonly perProduct: string;
  readonly inflow: string;
}

/** What the desk typed about a producer; production per week in base units, ramp in days. */
export interface TypedProducer {
  readonly organisation: string;
  readonly base: string;
  readonly full: string;
  readonly ramp: string;
  readonly certification: string;
  readonly certifiedOn: string;
  readonly materials: readonly TypedMaterial[];
  readonly reason: string;
}

/** What was understood of it: a producer, which organisation, and from whom or why. Source: own definition on dike 3. */
export interface ParsedProducer {
  readonly organisation: string;
  readonly producer: Omit<Producer, 'holdingId'>;
  readonly reason: string;
}

/** Nobody makes this much of anything in a week [base units]. */
const MOST = 1e9;
/** Two years: who needs longer is no dike. */
const LONGEST_RAMP = 730;
const LONGEST_TEXT = 1_000;
const LONGEST_NAME = 100;

/**
 * Understands what the desk recorded about a producer. @throws {Problem} with every fault at once
 *
 * Source: letter of April 2021, section on dike 3; own definition of its fields.
 */
export function parseProducer(typed: TypedProducer, language: 'nl' | 'en'): ParsedProducer {
  const read = new FormReader(language);
  const organisation = typed.organisation.trim();
  if (organisation === '') read.refuse('producer.organisation', 'organisation');
  const base = amountIn(read, typed.base, 'base');
  const full = amountIn(read, typed.full, 'full');
  if (read.faults.length === 0 && full < base) read.refuse('producer.full-below-base', 'full');
  const ramp = read.number(typed.ramp, { field: 'ramp', most: LONGEST_RAMP, code: 'producer.ramp' });
  const certification = certificationIn(read, typed);
  const materials = typed.materials.flatMap((material, place) => materialIn(read, material, `materials/${place}`));
  const reason = read.text(typed.reason, { field: 'reason', most: LONGEST_TEXT, code: 'producer.reason' });
  refuseAll(read.faults);
  const rates = { base: perDay(amountPerWeek(base)), full: perDay(amountPerWeek(full)), ramp: days(ramp) };
  return { organisation, producer: { ...rates, certification, materials }, reason };
}

function certificationIn(read: FormReader, { certification, certifiedOn }: TypedProducer): Certification {
  if (certification === 'certified' || certification === 'none') return { kind: certification };
  const on = parseDay(certifiedOn);
  if (certification === 'expected' && on !== null) return { kind: 'expected', on };
  if (certification === 'expected') read.refuse('producer.certified-on', 'certifiedOn');
  else read.refuse('producer.certification', 'certification');
  return { kind: 'none' };
}

/** A line in which nothing was typed is no material. */
function materialIn(read: FormReader, typed: TypedMaterial, place: string): MaterialAtProducer[] {
  if ([typed.name, typed.stock, typed.perProduct, typed.inflow].join('').trim() === '') return [];
  const name = read.text(typed.name, { field: `${place}/name`, most: LONGEST_NAME, code: 'producer.material' });
  const stock = amount(amountIn(read, typed.stock, `${place}/stock`));
  const rule: FieldRule = { field: `${place}/perProduct`, most: MOST, code: 'producer.per-product' };
  const before = read.faults.length;
  const perProduct = read.number(typed.perProduct, rule);
  if (perProduct === 0 && read.faults.length === before) read.refuse(rule.code, rule.field, MOST);
  const inflow = read.numberOrZero(typed.inflow, { field: `${place}/inflow`, most: MOST, code: 'producer.amount' });
  return [{ name, stock, perProduct, inflow: perDay(amountPerWeek(inflow)) }];
}

function amountIn(read: FormReader, text: string, field: string): number {
  return read.number(text, { field, most: MOST, code: 'producer.amount' });
}
