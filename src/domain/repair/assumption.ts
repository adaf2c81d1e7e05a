/** Everything that may have to be assumed for a line to mean what it is read as. Source: own definition. */
export const ASSUMPTIONS = [
  'as-told',
  'boxes-for-pieces',
  'stock-digit-too-many',
  'stock-digit-too-few',
  'stock-two-digits-too-many',
  'use-digit-too-many',
  'use-digit-too-few',
  'use-two-digits-too-many',
] as const;

/** What must be assumed for a line to mean what it is read as. Source: own definition. */
export type Assumption = (typeof ASSUMPTIONS)[number];

/** An assumption that makes a line mean something else than it says. Source: own definition. */
export type Repair = Exclude<Assumption, 'as-told'>;
