import { allObligations } from '../../../src/domain/disclosure/earlier/all-obligations.js';
import { obligationsSince } from '../../../src/domain/disclosure/earlier/obligations-since.js';
import { hiddenCells } from '../../../src/domain/disclosure/pattern/hidden-cells.js';
import { type PrimaryRules, unsafe } from '../../../src/domain/disclosure/primary-rules.js';
import { cellsOf } from '../../../src/domain/disclosure/table/cells-of.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import { solve } from '../../domain/disclosure/support/solver.js';
import type { Snapshot } from './collector.js';

/** Publishes a table after others. */
export type Publisher = (before: readonly Snapshot[], table: DisclosureTable, rules: PrimaryRules) => Snapshot;

/** As the rules have it: after everything that was published before. */
export const faithful: Publisher = (before, table, rules) => {
  const cells = cellsOf(table);
  const earlier = before.map((one) => obligationsSince({ table: one.table, published: publishedIn(one) }, table, rules));
  return { table, cells, hidden: hiddenCells({ table, cells }, rules, solve, allObligations(earlier)) };
};

/** Publishers with a fault, each of which the attack must notice. */
export const FAULTY: Readonly<Record<string, Publisher>> = {
  'only the week before is looked at': (before, table, rules) => faithful(before.slice(-1), table, rules),
  'nothing before is looked at': (_before, table, rules) => faithful([], table, rules),
  'nothing is withheld beside what is unsafe': (_before, table, rules) => {
    const cells = cellsOf(table);
    return { table, cells, hidden: new Set(cells.filter(({ contributors }) => unsafe(contributors, rules)).map(({ at }) => at)) };
  },
  'margins are forgotten': (before, table, rules) => {
    const { cells, hidden, ...rest } = faithful(before, table, rules);
    return { ...rest, cells, hidden: new Set([...hidden].filter((at) => cells[at]?.sums.length === 0)) };
  },
  'organisations are taken for holdings': (before, table, rules) => {
    const alone = (one: DisclosureTable): DisclosureTable => ({
      ...one,
      stated: one.stated.map((amount) => ({ ...amount, holding: amount.organisation })),
    });
    const each = before.map((one) => ({ ...one, table: alone(one.table) }));
    return { table, cells: cellsOf(table), hidden: faithful(each, alone(table), rules).hidden };
  },
  'the pattern is that of the first week': (before, table, rules) => {
    const [first] = before;
    return first === undefined ? faithful(before, table, rules) : { table, cells: cellsOf(table), hidden: first.hidden };
  },
};

/** All weeks, one after the other. */
export function publishedWeeks(tables: readonly DisclosureTable[], publish: Publisher, rules: PrimaryRules): readonly Snapshot[] {
  return tables.reduce<readonly Snapshot[]>((before, table) => [...before, publish(before, table, rules)], []);
}

function publishedIn({ cells, hidden }: Snapshot): (product: string, region: string) => boolean {
  const shown = new Set(cells.filter(({ at }) => !hidden.has(at)).map(({ product, region }) => JSON.stringify([product, region])));
  return (product, region) => shown.has(JSON.stringify([product, region]));
}
