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
  const tooFewAt = (rung: number) => classesAt(register, rungs, rung).filter((members) => ownersOf(members) < fewest);
  for (let rung = 1; rung <= LAST; rung += 1) {
    for (const members of tooFewAt(rung - 1)) raise(members, rungs, rung);
    for (const few of tooFewAt(rung)) fillUp(few, rung, register, rungs);
  }
  const untold = new Set(tooFewAt(LAST).flat());
  return new Map(register.map((one) => [one.id, untold.has(one) ? undefined : RUNGS[rungs.get(one.id) ?? LAST]?.(one)]));
}

/**
 * Who is too few at a rung is joined there by the smallest finer class that the same description fits: each of those has owners enough by
 * itself, or it would have been raised before.
 */
function fillUp(few: readonly Registered[], rung: number, register: readonly Registered[], rungs: Map<string, number>): void {
  const descriptions = new Set(few.map((one) => descriptionAt(rung, one)));
  const same = register.filter((one) => descriptions.has(descriptionAt(rung, one)));
  const finer = RUNGS.slice(0, rung).flatMap((_, lower) => classesAt(same, rungs, lower));
  const [smallest = []] = finer.sort((one, other) => ownersOf(one) - ownersOf(other));
  raise(smallest, rungs, rung);
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
