import { z } from 'zod';

const text = z.string();
const optionalText = z.string().nullish();
const texts = z.array(z.string());

const contact = z.strictObject({ email: text, name: optionalText, language: optionalText, openpgpKey: optionalText });

/** Shapes of the entries of a bootstrap file. What the texts may say is checked by the rules of the domain. */
export const BOOTSTRAP_ENTRIES = {
  organisations: z.strictObject({
    ref: text,
    name: text,
    kind: text,
    sector: text,
    region: optionalText,
    holding: optionalText,
    identifiers: z.record(z.string(), z.string()).optional(),
  }),
  people: z.strictObject({
    email: text,
    name: text,
    password: text,
    totpSecret: optionalText,
    openpgpKey: optionalText,
    organisation: optionalText,
    roles: texts,
    language: optionalText,
    discipline: optionalText,
    interests: texts.nullish(),
  }),
  apiKeys: z.strictObject({ organisation: text, secret: text, scopes: texts, sandbox: z.boolean().optional() }),
  ministry: contact,
  secretariat: contact,
} as const;

const entries = z.array(z.unknown()).default([]);

/** Shape of the whole file; the entries are looked at one by one, so that one that is wrong does not hide the others. */
export const BOOTSTRAP_FILE = z.strictObject({
  organisations: entries,
  people: entries,
  apiKeys: entries,
  ministry: entries,
  secretariat: entries,
});
