import type { PostureId } from '../words/postures.js';
import { OWN_POLICY } from './own-policy.js';
import type { PolicyFact } from './policy-fact.js';

type Playbook = PolicyFact<'posture' | 'reporting-rhythm' | 'acknowledgement-reminder' | 'next-contact' | 'idle-reopen' | 'report-burst'>;

const FOR_ALL = { ...OWN_POLICY, productGroup: null, side: null } as const;

const rhythm = (posture: PostureId, days: number, reason: string): Playbook => ({
  ...FOR_ALL,
  kind: 'reporting-rhythm',
  value: { posture, days },
  reason,
});

/** The posture in force at the start, its reporting rhythms, and how long we wait for an answer. */
export const PLAYBOOK: readonly Playbook[] = [
  { ...FOR_ALL, kind: 'posture', value: { posture: 'normal' }, reason: 'Zo staan wij ervoor zolang er niets aan de hand is.' },
  rhythm('normal', 7, 'A weekly statement takes under a minute.'),
  rhythm('heightened', 3, 'Twice a week: a shortage can build within one week.'),
  rhythm('crisis', 1, 'Daily: in a crisis the greatest shortage is time.'),
  {
    ...FOR_ALL,
    kind: 'acknowledgement-reminder',
    value: { hours: 4 },
    reason: 'An escalation that nobody has acknowledged is sent once more to the same contact.',
  },
  { ...FOR_ALL, kind: 'next-contact', value: { hours: 8 }, reason: 'After one reminder in vain the next contact is told, within a day.' },
  {
    ...FOR_ALL,
    kind: 'idle-reopen',
    value: { days: 7 },
    reason: 'Acknowledged is not dealt with: after a week without a step it opens again.',
  },
  {
    ...FOR_ALL,
    kind: 'report-burst',
    value: { organisations: 3, regions: 2, days: 7 },
    reason: 'Several parties in more than one region short of the same thing in one week is no local mishap.',
  },
];
