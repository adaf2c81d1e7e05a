import { DateInput } from '../../../web/forms/date-input.js';
import { Fieldset } from '../../../web/forms/fieldset.js';
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

/** One product group: unit, stock, use, and the rest behind a fold; a group with its name, so that every label stays short. */
export const StatementRowFields = ({ row, t }: { readonly row: StatementRow; readonly t: Say }) => {
  const name = (field: string) => `rows.${row.at}.${field}`;
  return (
    <Fieldset legend={row.name}>
      <Questions row={row} name={name} />
      <div class="field-row">
        {row.productGroup === null ? (
          <Select name={name('productGroup')} label={t('signal.productGroup')} options={row.groups} optional />
        ) : (
          <input type="hidden" name={name('productGroup')} value={row.productGroup} />
        )}
        <Select name={name('unit')} label={t('statement.unit')} options={row.units} />
        <NumberInput name={name('stockOnHand')} label={t('statement.stockOnHand')} optional />
        <NumberInput name={name('usedPerWeek')} label={t('statement.usedPerWeek')} optional />
      </div>
      <Rest row={row} name={name} t={t} />
    </Fieldset>
  );
};

interface PartProps {
  readonly row: StatementRow;
  readonly name: (field: string) => string;
}

const Questions = ({ row: { questions }, name }: PartProps) => (
  <>
    {questions.length > 0 && <input type="hidden" name={name('asked')} value={questions.map(({ field }) => field).join(',')} />}
    {questions.map(({ field, question, answers }) => (
      <Radios name={name(`jump.${field}`)} label={question} options={answers} key={field} />
    ))}
  </>
);

const Rest = ({ row, name, t }: PartProps & { readonly t: Say }) => (
  <details open={row.open}>
    <summary>
      {t('statement.more')}
      <span class="visually-hidden"> {t('statement.moreOf', { name: row.name })}</span>
    </summary>
    <div class="field-row">
      <NumberInput name={name('packSize')} label={t('statement.packSize')} optional />
      <NumberInput name={name('stockBlocked')} label={t('statement.stockBlocked')} optional />
      <NumberInput name={name('daysOutOfStock')} label={t('statement.daysOutOfStock')} optional />
      <NumberInput name={name('expectedPerWeek')} label={t('statement.expectedPerWeek')} optional />
      {[...Array(row.deliveries).keys()].map((at) => (
        <>
          <DateInput name={name(`incoming.${at}.expectedOn`)} label={t('statement.delivery.on')} optional />
          <NumberInput name={name(`incoming.${at}.quantity`)} label={t('statement.delivery.quantity')} optional />
        </>
      ))}
      {[...Array(row.lots).keys()].map((at) => (
        <>
          <DateInput name={name(`lots.${at}.expiresOn`)} label={t('statement.lot.expires')} optional />
          <NumberInput name={name(`lots.${at}.quantity`)} label={t('statement.lot.quantity')} optional />
        </>
      ))}
    </div>
    {row.others.map(([field, value]) => (
      <input type="hidden" name={name(field)} value={value} key={field} />
    ))}
  </details>
);
