import fc from 'fast-check';

/** Texts that have broken other services: what cannot be stored, what is read as something else, what is too long. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'ffp2\u0000',
  '\uD800',
  'a\uDFFFb',
  '\uFEFF',
  '\u202Egnirts',
  'e\u0301'.repeat(40),
  '😷'.repeat(90),
  "'; drop table report; --",
  "' or '1'='1",
  '%00',
  '%',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '{{7*7}}${7*7}',
  '=cmd|calc!A1',
  '+31',
  '@here',
  'a\r\nBcc: everybody@elsewhere.example',
  'null',
  'undefined',
  '__proto__',
  'constructor',
  'NaN',
  'Infinity',
  '1e400',
  '9223372036854775808',
  '0x10',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '2026-W54',
  '-1',
  '0190a5c0-0000-7000-8000-000000000000',
  '00000000-0000-0000-0000-000000000000',
  'x'.repeat(70),
  'y'.repeat(5_000),
];

const HOSTILE_FIGURES = [-1, -0.0001, 0, 0.1 + 0.2, 1e-320, 1e308, -1e308, 2 ** 31, 2 ** 53, 2 ** 63, 1_000_000_001];
const HOSTILE_SHAPES: readonly unknown[] = [
  null,
  true,
  [],
  {},
  [[[[[[[[]]]]]]]],
  { $ne: null },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
  { length: 3 },
  Array.from({ length: 1_000 }, (_, index) => index),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_FIGURES) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_SHAPES) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Bodies that are no JSON, or barely. */
export const hostilePayload: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '{',
    '[]',
    'null',
    '""',
    '1',
    '{"a":1,}',
    '{"a":1e400}',
    '\u0000',
    '{"kind":"stock","kind":"shortage"}',
    '\uFEFF{}',
  ),
  fc.constantFrom(`${'['.repeat(5_000)}${']'.repeat(5_000)}`, `{"note":"${'z'.repeat(20_000)}"}`, '{"__proto__":{"kind":"stock"}}'),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
