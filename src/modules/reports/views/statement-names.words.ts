import type { FieldNames } from '../../../web/forms/form-context.js';
import type { Translate } from '../../../web/languages/translator.js';
import type { formWords } from '../report-form.words.js';

type Word = keyof typeof formWords;

/** A row of the statement: its number, and the product it is about. */
interface NamedRow {
  readonly at: number;
  readonly name: string;
}

const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['productGroup', 'signal.productGroup'],
  ['unit', 'statement.unit'],
  ['packSize', 'statement.packSize'],
  ['stockOnHand', 'statement.stockOnHand'],
  ['stockBlocked', 'statement.stockBlocked'],
  ['usedPerWeek', 'statement.usedPerWeek'],
  ['daysOutOfStock', 'statement.daysOutOfStock'],
  ['expectedPerWeek', 'statement.expectedPerWeek'],
  ['incoming.expectedOn', 'statement.delivery.on'],
  ['incoming.quantity', 'statement.delivery.quantity'],
  ['lots.expiresOn', 'statement.lot.expires'],
  ['lots.quantity', 'statement.lot.quantity'],
]);

/** What a statement calls its fields outside their rows: `rows.0.stockOnHand` is "FFP2-masker, voorraad". */
export function statementNames(rows: readonly NamedRow[], t: Translate<Word>): FieldNames {
  return (field) => {
    if (field === 'asOf') return t('statement.asOf');
    const [, at, inRow = ''] = /^rows\.(\d+)\.(?:jump\.)?(.+)$/.exec(field) ?? [];
    const row = rows.find((one) => String(one.at) === at);
    const word = WORDS.get(inRow.replace(/\.\d+\./, '.'));
    if (row === undefined) return undefined;
    return word === undefined ? row.name : `${row.name}, ${t(word).toLowerCase()}`;
  };
}
