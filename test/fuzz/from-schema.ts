import fc from 'fast-check';
import type { Schema } from './operations.js';

/** Values that mean something to the service, by the name of the field. */
const KNOWN: Readonly<Record<string, readonly unknown[]>> = {
  productGroup: ['ffp2', 'apron', 'isolation-gown', 'none-such'],
  action: ['raise-dike-2', 'none-such'],
  gtin: ['08712345678906', '1'],
  email: ['reporter@example.nl', 'nobody@example.nl'],
};
const WORDS = ['Nee.', 'De levering komt maandag.', 'x', '-', '٣', 'Ærø ✓'];
const DAYS = ['2026-11-02', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-12-01', '2027-01-01', '2025-01-01'];
const MOST_ITEMS = 3;

/** Documents that keep to a schema, and mostly make sense. */
export function fromSchema(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) return fc.oneof(...branches.map((branch) => fromSchema(branch, name)));
  const types = [schema.type ?? 'object'].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, name)));
}

function ofType(type: string, schema: Schema, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objectOf(schema);
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}, name), { maxLength: Math.min(schema.maxItems ?? MOST_ITEMS, MOST_ITEMS) });
    case 'string':
      return textOf(schema, name);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return figureOf(type, schema);
  }
}

function objectOf({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, fromSchema(property, name)]));
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
}

function textOf({ format, maxLength }: Schema, name: string): fc.Arbitrary<unknown> {
  const known = KNOWN[name];
  if (known !== undefined) return fc.constantFrom(...known);
  if (format === 'date') return fc.constantFrom(...DAYS);
  if (format === 'date-time') return fc.constantFrom(...DAYS.map((day) => `${day}T10:00:00.000Z`));
  return fc.constantFrom(...WORDS).map((word) => word.slice(0, maxLength));
}

function figureOf(type: string, { minimum, exclusiveMinimum, maximum }: Schema): fc.Arbitrary<number> {
  const least = Math.ceil(minimum ?? (exclusiveMinimum ?? 0) + 1);
  const most = Math.floor(maximum ?? 1_000);
  const whole = fc.oneof(fc.integer({ min: Math.max(least, 0), max: Math.min(most, 1_000) }), fc.constantFrom(least, most));
  return type === 'integer'
    ? whole
    : fc.oneof(
        whole,
        whole.map((figure) => Math.min(figure + 0.5, most)),
      );
}
