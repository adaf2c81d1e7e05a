import { z } from 'zod';
import { DUTY_BASES } from '../../domain/duties/due-statement.js';
import { ROLE_NAMES } from '../../domain/parties/role-names.js';
import { POSTURES } from '../../domain/posture/posture.js';
import type { RuleKind, RuleValues } from './rules.js';
import type { PlaybookRuleValues } from './playbook-rules.js';

const posture = z.enum(POSTURES);
const weeks = z.number().positive();
const hours = z.number().positive();
const count = z.number().int().positive();
const day = z.iso.date().nullable();

/** Weeks at or below which levels begin, at expected and at peak use. */
export const COVER_BOUNDARIES = {
  atExpected: z.strictObject({ watch: weeks, warning: weeks, critical: weeks }),
  atPeak: z.strictObject({ watch: weeks.optional(), warning: weeks.optional(), critical: weeks.optional() }),
} as const;

type Kind = keyof PlaybookRuleValues | 'posture' | 'reporting-duty' | 'reporting-rhythm';

/** The shape of what the kinds of policy of the playbook say. */
export const PLAYBOOK_SCHEMAS: { readonly [K in Kind & RuleKind]: z.ZodType<RuleValues[K]> } = {
  posture: z.strictObject({
    posture,
    until: day.optional(),
    evaluateOn: day.optional(),
    watch: z.array(z.string()).optional(),
  }),
  'reporting-rhythm': z.strictObject({ posture, days: count }),
  'reporting-duty': z.strictObject({
    basis: z.enum(DUTY_BASES),
    days: count.nullable(),
    until: day,
    during: z.enum(['heightened', 'crisis']).optional(),
  }),
  'posture-thresholds': z.strictObject({ posture, ...COVER_BOUNDARIES }),
  'posture-call': z.strictObject({
    posture,
    told: z.array(z.enum(ROLE_NAMES)),
    contacts: count,
    reminderHours: hours.nullable(),
    nextContactHours: hours.nullable(),
  }),
  'duty-reminder': z.strictObject({
    basis: z.enum(DUTY_BASES),
    before: z.number().int().nonnegative().nullable(),
    after: count.nullable(),
    atMost: count,
  }),
};
