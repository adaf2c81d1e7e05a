import { z } from 'zod';
import { ALL_FLAG_STATES } from '../../domain/flags/all-flag-states.js';
import { LEVELS } from '../../domain/thresholds/level.js';

const state = z.enum(ALL_FLAG_STATES);
const level = z.enum([...LEVELS]);
const PROTECTED =
  'Outside the triage desk amounts are those of the newest published week, a cover has kind "between" (weeks; `from` is in it, `below` is not), ' +
  'and what may not be told is null or has kind "withheld".';
const frozen = (when: string) => z.record(z.string(), z.unknown()).meta({ description: `Frozen when the flag ${when}. ${PROTECTED}` });
const expectedShortageOn = z.string().nullable().meta({ format: 'date', description: 'Outside the triage desk: the Monday of its week' });

/** A flag as the API shows it. */
export const FLAG = z.object({
  id: z.uuid(),
  productGroup: z.string().meta({ description: 'Id from GET /product-groups' }),
  scope: z.object({
    kind: z.enum(['national', 'region']),
    code: z.string().meta({ description: 'NL, or VR01 to VR25', examples: ['NL'] }),
  }),
  level,
  state,
  raisedAt: z.iso.datetime().meta({ description: 'UTC' }),
  ruleVersion: z.string(),
  evidence: frozen('was raised'),
  expectedShortageOn,
  worsenings: z
    .array(
      z.object({
        worsenedAt: z.iso.datetime().meta({ description: 'UTC' }),
        level,
        ruleVersion: z.string(),
        evidence: frozen('got worse'),
        expectedShortageOn,
      }),
    )
    .meta({ description: 'Oldest first; the last one is what the present level rests on' }),
});

export const FLAGS_QUERY = z.strictObject({ state: state.optional() });
