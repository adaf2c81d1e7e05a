import { type Day, parseDay } from '../calendar.js';
import type { Scope } from '../flags/scope.js';
import { type Fault, type ProblemCode, refuseAll } from '../problem.js';
import type { ShortageEvent } from './shortage-event.js';
import { isStorable } from '../storable-text.js';

/** What was filled in about a shortage that really was, as text. */
export interface TypedShortage {
  readonly productGroup: string;
  /** NL or the code of a safety region. */
  readonly scope: string;
  readonly beganOn: string;
  readonly endedOn: string;
  /** How it is known. */
  readonly source: string;
}

/** A shortage on record, and how it is known. Source: own definition. */
export interface RecordedShortage extends Omit<ShortageEvent, 'id'> {
  readonly source: string;
}

/** What there is to choose from. Source: the catalogue. */
export interface KnownPlaces {
  readonly productGroups: readonly string[];
  readonly scopes: readonly string[];
}

/** Characters of how it is known. */
export const LONGEST_SOURCE = 2_000;

/** Understands what was filled in about a shortage. @throws {Problem} with every fault at once. Source: own definition. */
export function parseShortage(typed: TypedShortage, known: KnownPlaces, today: Day): RecordedShortage {
  const source = typed.source.trim();
  const days = { beganOn: parseDay(typed.beganOn), endedOn: parseDay(typed.endedOn), goesOn: typed.endedOn.trim() === '' };
  refuseAll([...placeFaults(typed, known), ...dayFaults(days, today), ...sourceFaults(source, 'source')]);
  const scope: Scope = { kind: typed.scope === 'NL' ? 'national' : 'region', code: typed.scope };
  return { productGroup: typed.productGroup, scope, beganOn: days.beganOn ?? today, endedOn: days.endedOn, source };
}

/** What is wrong with a text that says how something is known. Source: own definition. */
export function sourceFaults(source: string, field: string): Fault[] {
  if (source !== '' && source.length <= LONGEST_SOURCE && isStorable(source)) return [];
  return [{ code: 'grading.source', pointer: `/${field}`, values: { longest: LONGEST_SOURCE } }];
}

function placeFaults({ productGroup, scope }: TypedShortage, known: KnownPlaces): Fault[] {
  return [
    ...(known.productGroups.includes(productGroup) ? [] : [faultAt('grading.product-group', 'productGroup')]),
    ...(known.scopes.includes(scope) ? [] : [faultAt('grading.scope', 'scope')]),
  ];
}

interface ReadDays {
  readonly beganOn: Day | null;
  readonly endedOn: Day | null;
  readonly goesOn: boolean;
}

function dayFaults({ beganOn, endedOn, goesOn }: ReadDays, today: Day): Fault[] {
  const faults = [
    ...(isPast(beganOn, today) ? [] : [faultAt('grading.day', 'beganOn')]),
    ...(goesOn || isPast(endedOn, today) ? [] : [faultAt('grading.day', 'endedOn')]),
  ];
  const isTurned = beganOn !== null && endedOn !== null && endedOn < beganOn;
  return faults.length === 0 && isTurned ? [faultAt('grading.days-order', 'endedOn')] : faults;
}

function isPast(day: Day | null, today: Day): boolean {
  return day !== null && day <= today;
}

function faultAt(code: ProblemCode, field: string): Fault {
  return { code, pointer: `/${field}` };
}
