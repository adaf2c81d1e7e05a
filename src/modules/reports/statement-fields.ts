import { bodyFromFields, fieldsFromBody, type TypedFields } from './form-fields.js';

/** The rows of a statement form that say something, as bodies; `at[i]` is the row of the form that `bodies[i]` stands in. */
export interface StatementRows {
  readonly bodies: readonly object[];
  readonly at: readonly number[];
}

const ROW = /^rows\.(\d{1,2})\.(.+)$/;
const HIGHEST = 99;
/** What every row has without anybody filling it in. */
const GIVEN = new Set(['productGroup', 'unit', 'packSize', 'asked']);

/** The fields of each row of a statement form, by row. */
export function fieldsByRow(fields: TypedFields): ReadonlyMap<number, TypedFields> {
  const rows = new Map<number, Record<string, string>>();
  for (const [name, typed] of Object.entries(fields)) {
    const [, row, field] = ROW.exec(name) ?? [];
    if (row === undefined || field === undefined) continue;
    const at = Number(row);
    rows.set(at, { ...rows.get(at), [field]: typed });
  }
  return new Map([...rows].filter(([at]) => at <= HIGHEST).sort(([a], [b]) => a - b));
}

/** The reports that a statement form asks for: rows left empty are not about anything. */
export function statementRows(fields: TypedFields, language: 'nl' | 'en'): StatementRows {
  const said = [...fieldsByRow(fields)].filter(([, row]) =>
    Object.entries(row).some(([name, typed]) => typed.trim() !== '' && !GIVEN.has(name)),
  );
  const asOf = (fields['asOf'] ?? '').trim();
  const common = { kind: 'stock', ...(asOf === '' ? {} : { asOf }) };
  return { bodies: said.map(([, row]) => ({ ...common, ...rowBody(row, language) })), at: said.map(([at]) => at) };
}

/** A row of the form again, from a body. */
export function rowFields(body: object, at: number, language: 'nl' | 'en'): TypedFields {
  const { kind: _kind, asOf: _asOf, confirmedJump: _answer, ...row } = fieldsFromBody(body, language);
  return Object.fromEntries(Object.entries(row).map(([name, typed]) => [`rows.${at}.${name}`, typed]));
}

/** With the answers to the questions of the unit guard: "meant:400" puts the figure right, "right" leaves it so. */
function rowBody(row: TypedFields, language: 'nl' | 'en'): object {
  const { asked = '', ...typed } = row;
  const answers = new Map(
    Object.entries(typed).flatMap(([name, answer]) => (name.startsWith('jump.') ? [[name.slice(5), answer] as const] : [])),
  );
  const plain = Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('jump.')));
  const body = bodyFromFields(plain, language);
  for (const [field, answer] of answers) {
    const meant = /^meant:(\d+(?:\.\d+)?)$/.exec(answer)?.[1];
    if (meant !== undefined) body[field] = Number(meant);
  }
  const questions = asked.split(',').filter((field) => field !== '');
  const settled = questions.length > 0 && questions.every((field) => answers.has(field));
  return settled ? { ...body, confirmedJump: true } : body;
}
