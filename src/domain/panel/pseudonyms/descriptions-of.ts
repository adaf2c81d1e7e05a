import type { SectorId, Side } from '../../parties/sectors.js';

/** An organisation of the register, as far as a description could use it. */
export interface Registered {
  readonly id: string;
  readonly holdingId: string;
  readonly side: Side;
  readonly sector: SectorId;
  /** Code of its province; null for who serves the country. */
  readonly province: string | null;
}

/** What a dossier says of a reporter beside its letter; null: left out, since it would fit too few. */
export interface Description {
  readonly side: Side;
  readonly sector: SectorId | null;
  readonly province: string | null;
}

type Coarsening = (one: Registered) => Description;

/** From fine to coarse. The safety region is never told. */
const RUNGS: readonly Coarsening[] = [
  ({ side, sector, province }) => ({ side, sector, province }),
  ({ side, sector }) => ({ side, sector, province: null }),
  ({ side }) => ({ side, sector: null, province: null }),
];
const LAST = RUNGS.length - 1;

/**
 * How each organisation may be described, so that every description is given to organisations of at least `fewest`
 * owners. Those of whom a finer one says too much are given a coarser one together; and whoever knows these rules learns
 * no more, since the count is of those who are given the same description, not of those whom it would fit.
 *
 * @param register  everybody who could have reported: the whole register within the scope of the flag
 * @param fewest  owners, 1 or more
 * @returns by id; undefined: even the side alone would say too much
 *
 * Source: own definition, after the minimality attack on k-anonymity (Wong, Fu, Wang and Pei, VLDB 2007).
 */
export function descriptionsOf(register: readonly Registered[], fewest: number): ReadonlyMap<string, Description | undefined> {
  const rungs = new Map(register.map(({ id }) => [id, 0]));
  for (let rung = 1; rung <= LAST; rung += 1) {
    const below = classesAt(register, rungs, rung - 1).filter((members) => ownersOf(members) < fewest);
    raise(below.flat(), rungs, rung);
    for (const few of classesAt(register, rungs, rung)) fillUp(few, rung, { register, rungs, fewest });
  }
  const toldAtAll = new Set(classesAt(register, rungs, LAST).flatMap((members) => (ownersOf(members) < fewest ? [] : members)));
  return new Map(
    register.map((one) => {
      const rung = rungs.get(one.id) ?? LAST;
      return [one.id, rung < LAST || toldAtAll.has(one) ? RUNGS[rung]?.(one) : undefined];
    }),
  );
}

interface Climbing {
  readonly register: readonly Registered[];
  readonly rungs: Map<string, number>;
  readonly fewest: number;
}

/** Who is too few at a rung is joined there by the smallest finer classes that the same description fits, until there are enough. */
function fillUp(few: readonly Registered[], rung: number, { register, rungs, fewest }: Climbing): void {
  const [first] = few;
  if (first === undefined) return;
  const same = register.filter((one) => descriptionAt(rung, one) === descriptionAt(rung, first));
  const finer = RUNGS.slice(0, rung)
    .flatMap((_, lower) => classesAt(same, rungs, lower))
    .sort((one, other) => ownersOf(one) - ownersOf(other));
  const joined = [...few];
  for (const smallest of finer) {
    if (ownersOf(joined) >= fewest) return;
    raise(smallest, rungs, rung);
    joined.push(...smallest);
  }
}

function classesAt(register: readonly Registered[], rungs: ReadonlyMap<string, number>, rung: number): readonly (readonly Registered[])[] {
  const classes = new Map<string, Registered[]>();
  for (const one of register.filter(({ id }) => rungs.get(id) === rung)) {
    const description = descriptionAt(rung, one);
    classes.set(description, [...(classes.get(description) ?? []), one]);
  }
  return [...classes.values()];
}

function descriptionAt(rung: number, one: Registered): string {
  return JSON.stringify(RUNGS[rung]?.(one));
}

function ownersOf(members: readonly Registered[]): number {
  return new Set(members.map(({ holdingId }) => holdingId)).size;
}

function raise(members: readonly Registered[], rungs: Map<string, number>, to: number): void {
  for (const { id } of members) rungs.set(id, to);
}
