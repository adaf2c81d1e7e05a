import { z } from 'zod';

const bilingual = z.object({ nl: z.string(), en: z.string() });
const fact = {
  source: z.string(),
  verified: z.boolean().meta({ description: 'Read in the source; else it waits for an expert' }),
};
const span = z.object({ from: z.number(), to: z.number(), ...fact });

const pack = z.object({
  unit: z.string(),
  name: bilingual,
  contains: z.number().meta({ description: 'Base units in one pack' }),
  ...fact,
});
const code = z.object({
  system: z.enum(['emdn', 'cpv']),
  code: z.string(),
  term: z.object({ nl: z.string().nullable(), en: z.string() }),
  ...fact,
});
const standard = z.object({ reference: z.string(), title: bilingual, ...fact });
const regulation = z.object({
  route: z.string(),
  law: bilingual,
  supervisor: z.string(),
  classification: bilingual,
  ...fact,
});
const substitute = z.object({
  to: z.string(),
  relation: z.enum(['equal', 'lower', 'higher', 'derogation-only']),
  when: bilingual,
  ...fact,
});

/** Product groups as the API shows them. */
export const PRODUCT_GROUPS = z.array(
  z.object({
    id: z.string().meta({ description: 'What `productGroup` in a report refers to', examples: ['ffp2'] }),
    name: bilingual,
    letterGroup: z.string().nullable(),
    ironStock: z.boolean(),
    status: z.enum(['current', 'retired']),
    capital: z.boolean().meta({ description: 'Equipment that is used again: cover says little' }),
    baseUnit: z.enum(['piece', 'litre']),
    packs: z.array(pack),
    standards: z.array(standard),
    regulations: z.array(regulation),
    codes: z.array(code),
    shelfLifeMonths: span.nullable(),
    leadTimeWeeks: span.nullable(),
    substitutes: z.array(substitute),
    materials: z.array(z.string()),
    note: bilingual.nullable(),
    ...fact,
  }),
);

/** Regions as the API shows them. */
export const REGIONS = z.array(
  z.object({
    code: z.string().meta({ description: 'CBS code', examples: ['VR17'] }),
    level: z.enum(['safety-region', 'province']),
    name: z.string(),
    partOf: z.string().nullable().meta({ description: 'Code of the province; null for a province' }),
    ...fact,
  }),
);

/** The posture in force as the API shows it. */
export const POSTURE = z.object({
  posture: z.enum(['normal', 'heightened', 'crisis']),
  name: bilingual,
  validFrom: z.string().nullable().meta({ format: 'date', description: 'Null: nothing was decided yet, so the normal posture holds' }),
  until: z.string().nullable().meta({ format: 'date', description: 'Last day on which it holds; null: until it is replaced' }),
  watchList: z.array(z.string()).readonly().meta({ description: 'Ids of the product groups that it is about; empty: all of them' }),
  reason: z.string().nullable(),
});
