import type { ComponentChildren } from 'preact';
import { DateInput } from '../../../web/forms/date-input.js';
import { NumberInput } from '../../../web/forms/number-input.js';
import { Radios } from '../../../web/forms/radios.js';
import { Select } from '../../../web/forms/select.js';
import type { Translate } from '../../../web/languages/translator.js';
import type { formWords } from '../report-form.words.js';
import type { Choice } from './form-state.view.js';

/** A question of the unit guard about one figure, in finished words. */
export interface Question {
  readonly field: string;
  readonly question: string;
  readonly answers: readonly Choice[];
}

/** One product group of a statement. */
export interface StatementRow {
  /** Place in the form: fields are named `rows.0.stockOnHand`. */
  readonly at: number;
  readonly name: string;
  /** Null: the reporter chooses one of `groups`. */
  readonly productGroup: string | null;
  readonly groups: readonly Choice[];
  readonly units: readonly Choice[];
  /** Fold out what is behind "more". */
  readonly open: boolean;
  /** How many deliveries and lots there are fields for. */
  readonly deliveries: number;
  readonly lots: number;
  /** What the row says besides and is not asked here; it stays as it is. */
  readonly others: readonly (readonly [field: string, value: string])[];
  readonly questions: readonly Question[];
}

type Say = Translate<keyof typeof formWords>;

/** The cells of a row: product, unit, stock, use, and the rest behind a fold. */
export function statementCells(row: StatementRow, t: Say): ComponentChildren[] {
  const name = (field: string) => `rows.${row.at}.${field}`;
  const label = (word: Parameters<Say>[0]) => t('statement.of', { name: row.name, label: t(word) });
  return [
    <Product row={row} name={name} label={label} />,
    <Select name={name('unit')} label={label('statement.unit')} labelHidden options={row.units} />,
    <NumberInput name={name('stockOnHand')} label={label('statement.stockOnHand')} labelHidden optional />,
    <NumberInput name={name('usedPerWeek')} label={label('statement.usedPerWeek')} labelHidden optional />,
    <Rest row={row} name={name} label={label} more={label('statement.more')} />,
  ];
}

interface PartProps {
  readonly row: StatementRow;
  readonly name: (field: string) => string;
  readonly label: (word: Parameters<Say>[0]) => string;
}

const Product = ({ row, name, label }: PartProps) => (
  <>
    {row.productGroup === null ? (
      <Select name={name('productGroup')} label={label('signal.productGroup')} labelHidden options={row.groups} optional />
    ) : (
      <>
        <input type="hidden" name={name('productGroup')} value={row.productGroup} />
        {row.name}
      </>
    )}
    {row.questions.length > 0 && <input type="hidden" name={name('asked')} value={row.questions.map(({ field }) => field).join(',')} />}
    {row.questions.map(({ field, question, answers }) => (
      <Radios name={name(`jump.${field}`)} label={question} options={answers} key={field} />
    ))}
  </>
);

const Rest = ({ row, name, label, more }: PartProps & { readonly more: string }) => (
  <details open={row.open}>
    <summary>{more}</summary>
    <NumberInput name={name('packSize')} label={label('statement.packSize')} optional />
    <NumberInput name={name('stockBlocked')} label={label('statement.stockBlocked')} optional />
    <NumberInput name={name('expectedPerWeek')} label={label('statement.expectedPerWeek')} optional />
    {[...Array(row.deliveries).keys()].map((at) => (
      <>
        <DateInput name={name(`incoming.${at}.expectedOn`)} label={label('statement.delivery.on')} optional />
        <NumberInput name={name(`incoming.${at}.quantity`)} label={label('statement.delivery.quantity')} optional />
      </>
    ))}
    {[...Array(row.lots).keys()].map((at) => (
      <>
        <DateInput name={name(`lots.${at}.expiresOn`)} label={label('statement.lot.expires')} optional />
        <NumberInput name={name(`lots.${at}.quantity`)} label={label('statement.lot.quantity')} optional />
      </>
    ))}
    {row.others.map(([field, value]) => (
      <input type="hidden" name={name(field)} value={value} key={field} />
    ))}
  </details>
);
