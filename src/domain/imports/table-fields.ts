import { bareWord } from './choice-words.js';

/** How a cell is read. */
export type CellKind = 'text' | 'number' | 'day' | 'yes-no' | 'choice' | 'group';

/** A column of a table and the field of a report that it fills; a numbered column fills an item of a list. */
export interface TableColumn {
  readonly field: string;
  readonly kind: CellKind;
  /** The list, and the number that the column gives its item, from 1. */
  readonly item?: { readonly list: 'incoming' | 'lots'; readonly number: number };
}

interface FieldWords {
  readonly nl: string;
  readonly kind: CellKind;
}

/** The fields of a report that one cell can hold, under their names in the API, with their Dutch heads. Source: contract, section 2. */
export const TABLE_FIELDS: Readonly<Record<string, FieldWords>> = {
  kind: { nl: 'soort', kind: 'choice' },
  productGroup: { nl: 'productgroep', kind: 'group' },
  gtin: { nl: 'GTIN', kind: 'text' },
  udiDi: { nl: 'UDI-DI', kind: 'text' },
  asOf: { nl: 'peildatum', kind: 'day' },
  unit: { nl: 'eenheid', kind: 'choice' },
  packSize: { nl: 'aantal per doos', kind: 'number' },
  stockOnHand: { nl: 'voorraad', kind: 'number' },
  stockBlocked: { nl: 'geblokkeerd', kind: 'number' },
  usedPerWeek: { nl: 'gebruik per week', kind: 'number' },
  used: { nl: 'verbruikt', kind: 'number' },
  periodStart: { nl: 'periode van', kind: 'day' },
  periodEnd: { nl: 'periode tot en met', kind: 'day' },
  daysOutOfStock: { nl: 'dagen zonder voorraad', kind: 'number' },
  expectedPerWeek: { nl: 'verwacht per week', kind: 'number' },
  onOrder: { nl: 'in bestelling', kind: 'number' },
  ableToObtain: { nl: 'leverbaar', kind: 'choice' },
  dike: { nl: 'dijk', kind: 'choice' },
  contractRef: { nl: 'contract', kind: 'text' },
  confirmedJump: { nl: 'sprong klopt', kind: 'yes-no' },
  basis: { nl: 'grondslag', kind: 'choice' },
  note: { nl: 'toelichting', kind: 'text' },
  state: { nl: 'stand', kind: 'choice' },
  startsOn: { nl: 'begint op', kind: 'day' },
  endsOn: { nl: 'eindigt op', kind: 'day' },
  reason: { nl: 'reden', kind: 'choice' },
  careImpact: { nl: 'gevolg voor de zorg', kind: 'choice' },
  quantityShort: { nl: 'aantal tekort', kind: 'number' },
  alternatives: { nl: 'alternatieven', kind: 'text' },
  measures: { nl: 'maatregelen', kind: 'text' },
  marketShare: { nl: 'marktaandeel', kind: 'number' },
  productionSite: { nl: 'productieplaats', kind: 'text' },
  materials: { nl: 'materialen', kind: 'text' },
  customersInformed: { nl: 'klanten geïnformeerd', kind: 'yes-no' },
  factor: { nl: 'factor', kind: 'number' },
};

/** The fields of an item of a list: an announced delivery, a lot with one expiry date. Source: contract, section 2, `stock`. */
export const ITEM_FIELDS = {
  incoming: {
    nl: 'levering',
    fields: {
      expectedOn: { nl: 'datum', kind: 'day' },
      quantity: { nl: 'aantal', kind: 'number' },
      confirmed: { nl: 'bevestigd', kind: 'yes-no' },
    },
  },
  lots: { nl: 'partij', fields: { expiresOn: { nl: 'houdbaar tot', kind: 'day' }, quantity: { nl: 'aantal', kind: 'number' } } },
} as const satisfies Readonly<Record<string, { readonly nl: string; readonly fields: Readonly<Record<string, FieldWords>> }>>;

const LISTS = ['incoming', 'lots'] as const;
const MOST_ITEMS = 50;
const NUMBERED = /^(\p{Letter}+?)(\d{1,2})(\p{Letter}+)$/u;

const BY_WORD: ReadonlyMap<string, TableColumn> = new Map(
  Object.entries(TABLE_FIELDS).flatMap(([field, { nl, kind }]) => [field, nl].map((word) => [bareWord(word), { field, kind }] as const)),
);

/** What a head of a column means, in Dutch or as in the API, however it is spaced; undefined: nothing that we know. Source: own definition. */
export function columnOf(head: string): TableColumn | undefined {
  const word = bareWord(head);
  return BY_WORD.get(word) ?? itemColumn(NUMBERED.exec(word));
}

function itemColumn(parts: RegExpExecArray | null): TableColumn | undefined {
  const [, listWord, digits, fieldWord] = parts ?? [];
  const number = Number(digits);
  const list = LISTS.find((name) => name === listWord || ITEM_FIELDS[name].nl === listWord);
  if (list === undefined || number < 1 || number > MOST_ITEMS) return undefined;
  const fields: Readonly<Record<string, FieldWords>> = ITEM_FIELDS[list].fields;
  const found = Object.entries(fields).find(([name, { nl }]) => [bareWord(name), bareWord(nl)].includes(fieldWord ?? ''));
  return found === undefined ? undefined : { field: found[0], kind: found[1].kind, item: { list, number } };
}
