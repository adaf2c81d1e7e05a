import { z } from 'zod';
import { ALL_FLAG_STATES } from '../../domain/flags/all-flag-states.js';
import { LEVELS } from '../../domain/thresholds/level.js';

const state = z.enum(ALL_FLAG_STATES);

/** A flag as the API shows it. */
export const FLAG = z.object({
  id: z.uuid(),
  productGroup: z.string().meta({ description: 'Id from GET /product-groups' }),
  scope: z.object({
    kind: z.enum(['national', 'region']),
    code: z.string().meta({ description: 'NL, or VR01 to VR25', examples: ['NL'] }),
  }),
  level: z.enum([...LEVELS]),
  state,
  raisedAt: z.iso.datetime().meta({ description: 'UTC' }),
  ruleVersion: z.string(),
  evidence: z
    .record(z.string(), z.unknown())
    .meta({ description: 'Frozen when the flag was raised. What rests on too few holdings is null, or has kind "withheld".' }),
  expectedShortageOn: z.string().nullable().meta({ format: 'date' }),
});

export const FLAGS_QUERY = z.strictObject({ state: state.optional() });
