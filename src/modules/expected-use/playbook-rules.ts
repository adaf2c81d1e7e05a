import type { RoleName } from '../../domain/parties/role-names.js';
import type { DutyBasis } from '../../domain/duties/due-statement.js';
import type { ReminderRule } from '../../domain/duties/reminder-due.js';
import type { Posture } from '../../domain/posture/posture.js';
import type { PolicyValues } from '../catalogue/index.js';

/** Kinds of policy of what a posture changes, and of who is reminded when. */
export interface PlaybookRuleValues {
  /** Thresholds of cover while a posture holds, in place of `cover-thresholds`. */
  readonly 'posture-thresholds': PolicyValues['cover-thresholds'] & { readonly posture: Posture };
  /** Who is called while a posture holds, or begins. */
  readonly 'posture-call': PostureCall;
  /** When who owes a statement is reminded, by the ground of the duty. */
  readonly 'duty-reminder': ReminderRule & { readonly basis: DutyBasis };
}

/** Whom a posture concerns, and how an escalation is called through while it holds. */
export interface PostureCall {
  readonly posture: Posture;
  /** Roles that are told when it is decided, and when it ends. */
  readonly told: readonly RoleName[];
  /** Contacts of the ministry that are told of an escalation at once. */
  readonly contacts: number;
  /** Hours to the reminder, and to the next contact; null: as the playbook has it otherwise. */
  readonly reminderHours: number | null;
  readonly nextContactHours: number | null;
}

const OWN = {
  productGroup: null,
  side: null,
  validFrom: '2020-01-01',
  author: 'meldpunt',
  source: 'own proposal',
  verified: false,
} as const;
const THRESHOLDS = { ...OWN, kind: 'posture-thresholds' } as const;
const CALL = { ...OWN, kind: 'posture-call' } as const;
const REMINDER = { ...OWN, kind: 'duty-reminder' } as const;

/** The rules of the playbook that a new database starts with. In the normal posture the ordinary thresholds hold. */
export const PLAYBOOK_RULES = [
  {
    ...THRESHOLDS,
    side: 'care',
    value: { posture: 'heightened', atExpected: { watch: 6, warning: 4, critical: 2 }, atPeak: {} },
    reason: 'Use may double within a month, and a delivery is two weeks late: four weeks on the shelf are then two.',
  },
  {
    ...THRESHOLDS,
    side: 'supplier',
    value: { posture: 'heightened', atExpected: { watch: 5, warning: 3, critical: 1 }, atPeak: {} },
    reason: 'Everybody orders more at once; a week more of warning is the time to find another source.',
  },
  {
    ...THRESHOLDS,
    side: 'care',
    value: { posture: 'crisis', atExpected: { watch: 8, warning: 6, critical: 3 }, atPeak: {} },
    reason: 'The shortest time of delivery is eight weeks: what will not last that long has to be looked at now.',
  },
  {
    ...THRESHOLDS,
    side: 'supplier',
    value: { posture: 'crisis', atExpected: { watch: 8, warning: 4, critical: 2 }, atPeak: {} },
    reason: 'The same for suppliers, whose stock turns over faster.',
  },
  {
    ...CALL,
    value: {
      posture: 'normal',
      told: ['reporter', 'triage', 'panel', 'chair', 'ministry', 'inspectorate'],
      contacts: 1,
      reminderHours: null,
      nextContactHours: null,
    },
    reason: 'Whoever was told that it began is told that it is over.',
  },
  {
    ...CALL,
    value: {
      posture: 'heightened',
      told: ['reporter', 'triage', 'panel', 'chair', 'ministry'],
      contacts: 1,
      reminderHours: 2,
      nextContactHours: 4,
    },
    reason: 'Twice as fast as in the normal posture: within half a working day a second contact knows.',
  },
  {
    ...CALL,
    value: {
      posture: 'crisis',
      told: ['reporter', 'triage', 'panel', 'chair', 'ministry', 'inspectorate'],
      contacts: 2,
      reminderHours: 1,
      nextContactHours: 2,
    },
    reason: 'In a crisis the greatest shortage is time: two contacts at once, and the next two within two hours.',
  },
  {
    ...REMINDER,
    value: { basis: 'voluntary', before: null, after: 1, atMost: 10 },
    reason: 'Who does it out of good will is asked once, the day after. Nobody is chased.',
  },
  {
    ...REMINDER,
    value: { basis: 'covenant', before: 1, after: 1, atMost: 10 },
    reason: 'Who agreed to it is reminded the day before, and once after.',
  },
  {
    ...REMINDER,
    value: { basis: 'statutory', before: 2, after: 1, atMost: 10 },
    reason: 'Who must is told in time to do it, and at once when it was not done. After two weeks somebody of the desk calls.',
  },
] as const;
