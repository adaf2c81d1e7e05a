import type { Day } from '../../domain/calendar.js';
import type { PolicyQuestion, PolicyRow } from '../../domain/policy/policy-row.js';
import { rowInForce } from '../../domain/policy/row-in-force.js';
import { rowsInTurn } from '../../domain/policy/rows-in-turn.js';
import type { RuleKind, RuleValues } from './rules.js';

interface RowOf<K extends RuleKind> extends PolicyRow {
  readonly kind: K;
  readonly value: RuleValues[K];
}

/** A row of policy as it stands in the database. */
export type StoredRule<K extends RuleKind = RuleKind> = { readonly [Kind in K]: RowOf<Kind> }[K];

/** The policy that holds on one day. Each answer carries the id of its row, so that a flag can name the rules it rests on. */
export class PolicyInForce {
  readonly #byKind = new Map<string, PolicyRow[]>();

  constructor(
    readonly day: Day,
    rows: readonly StoredRule[],
  ) {
    for (const row of rows) this.#byKind.set(row.kind, [...(this.#byKind.get(row.kind) ?? []), row]);
  }

  /** The rule that holds, or null when nobody has set one. */
  find<K extends RuleKind>(kind: K, question: PolicyQuestion = {}): RowOf<K> | null {
    return rowInForce((this.#byKind.get(kind) ?? []).filter(isOf(kind)), this.day, question);
  }

  /** The rule that must hold: part of what every database starts with. */
  get<K extends RuleKind>(kind: K, question: PolicyQuestion = {}): RowOf<K> {
    const row = this.find(kind, question);
    if (row === null) throw new RangeError(`no policy ${kind} is in force on ${this.day}`);
    return row;
  }

  /** Every row of a kind that was read, in no order. */
  begun<K extends RuleKind>(kind: K): readonly RowOf<K>[] {
    return (this.#byKind.get(kind) ?? []).filter(isOf(kind));
  }

  /** The rules that hold one after the other, of all that were read: those of the past, and those to come. */
  inTurn<K extends RuleKind>(kind: K, question: PolicyQuestion = {}): readonly RowOf<K>[] {
    return rowsInTurn((this.#byKind.get(kind) ?? []).filter(isOf(kind)), question);
  }
}

function isOf<K extends RuleKind>(kind: K): (row: PolicyRow) => row is RowOf<K> {
  return (row): row is RowOf<K> => row.kind === kind;
}
