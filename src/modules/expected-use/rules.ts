import type { Duty } from '../../domain/duties/due-statement.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { PolicyValues } from '../catalogue/index.js';
import { PLAYBOOK_RULES, type PlaybookRuleValues } from './playbook-rules.js';
import { PROJECTION_RULES, type ProjectionRuleValues } from './projection-rules.js';
import { UNUSUAL_POLICY, type UnusualRuleValues } from './unusual-policy.js';

/** Kinds of policy of the sums and the flags, besides those of the catalogue. */
interface OwnRuleValues {
  /** Fewest holdings that a total must rest on to be shown outside triage. */
  readonly 'minimum-holdings': { readonly holdings: number };
  /** p of the p%-rule: a total is withheld when the second largest holding behind it can tell the largest to within so many percent. */
  readonly 'disclosure-percent': { readonly percent: number };
  /** When the totals of a week are published, in days after its Monday, and with how many earlier weeks they must be safe together. */
  readonly publication: { readonly afterDays: number; readonly compareWeeks: number };
  /** How long a statement stands for a party that says nothing new. */
  readonly 'carry-weeks': { readonly weeks: number };
  /** When a level may fall: margin as a share of the boundary, or so many milder weeks in a row. */
  readonly settling: { readonly margin: number; readonly evaluations: number | null };
  /** From which level on a flag is raised. */
  readonly 'flag-level': { readonly level: 'watch' | 'warning' | 'critical' };
  /** How long a flag that was ended in spite of its level stays ended, unless it gets worse. */
  readonly 'flag-rest': { readonly weeks: number };
  /** Share of the invited experts that must have assessed a flag before the chair concludes without giving a reason; from 0 to 1. */
  readonly 'panel-quorum': { readonly share: number };
  /** Share of stock or use of the country from which a flag on the country is a holding's own affair; from 0 to 1. */
  readonly 'conflict-share': { readonly share: number };
  /** What a side of the trade is to state, how often and on what ground; of one product group, or of those stated before. */
  readonly 'reporting-duty': Duty;
  /** Break-glass access: within how many hours it must be granted, and for how many it then opens a dossier. */
  readonly 'break-glass': { readonly decideHours: number; readonly openHours: number };
  /** Which signals count for a burst, and which ask to watch by themselves. */
  readonly 'signal-levels': { readonly burstFromSeverity: number; readonly watchFromSeverity: number; readonly watchFromNotices: number };
}

/** What every kind of policy says. */
export type RuleValues = PolicyValues & OwnRuleValues & PlaybookRuleValues & ProjectionRuleValues & UnusualRuleValues;
export type RuleKind = keyof RuleValues;

/** A row of policy as it is added; `kind` tells which value it has. */
export type Rule<K extends RuleKind = RuleKind> = { readonly [Kind in K]: RuleOf<Kind> }[K];

interface RuleOf<K extends RuleKind> {
  readonly kind: K;
  readonly productGroup: string | null;
  readonly side: Side | null;
  readonly value: RuleValues[K];
  readonly validFrom: string;
  readonly author: string;
  readonly reason: string;
  readonly source: string;
  readonly verified: boolean;
}

const OWN = {
  productGroup: null,
  side: null,
  validFrom: '2020-01-01',
  author: 'meldpunt',
  source: 'own proposal',
  verified: false,
} as const;

/** The rules of the sums and the flags that a new database starts with. */
export const OWN_RULES: readonly Rule<keyof (OwnRuleValues & PlaybookRuleValues & ProjectionRuleValues & UnusualRuleValues)>[] = [
  ...PROJECTION_RULES,
  ...UNUSUAL_POLICY,
  { ...OWN, kind: 'minimum-holdings', value: { holdings: 3 }, reason: 'With two, each knows the other by subtraction.' },
  {
    ...OWN,
    kind: 'disclosure-percent',
    side: 'care',
    value: { percent: 10 },
    reason: 'Who knows a stock to within a tenth knows it well enough to act on.',
    source: 'Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2: p is for the publisher to choose',
  },
  {
    ...OWN,
    kind: 'disclosure-percent',
    side: 'supplier',
    value: { percent: 15 },
    reason: 'The stock of a supplier is worth money to a competitor.',
    source: 'Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2: p is for the publisher to choose',
  },
  {
    ...OWN,
    kind: 'publication',
    value: { afterDays: 8, compareWeeks: 52 },
    reason:
      'Who states on Monday how the week before ended is in time; the totals are out on Tuesday. Who kept a year of them can subtract any two.',
  },
  { ...OWN, kind: 'carry-weeks', value: { weeks: 4 }, reason: 'A party that misses a few weekly statements still has its stock.' },
  {
    ...OWN,
    kind: 'settling',
    value: { margin: 0.1, evaluations: 4 },
    reason: 'A value that wobbles on the line raises one flag; a month of better weeks ends it.',
  },
  {
    ...OWN,
    kind: 'flag-level',
    value: { level: 'warning' },
    reason: 'To watch is for the desk; the panel is asked when there is something to decide.',
  },
  {
    ...OWN,
    kind: 'flag-rest',
    value: { weeks: 4 },
    reason: 'Who dismissed a flag need not do so after every report; what lasts is asked again.',
  },
  { ...OWN, kind: 'panel-quorum', value: { share: 0.5 }, reason: 'Half of those asked is a panel; fewer is an opinion.' },
  {
    ...OWN,
    kind: 'conflict-share',
    value: { share: 0.1 },
    reason: 'Everybody has some of the country; from a tenth on what is advised is felt in the own house.',
  },
  ...(['care', 'supplier'] as const).map((side) => ({
    ...OWN,
    kind: 'reporting-duty' as const,
    side,
    value: { basis: 'voluntary' as const, days: null, until: null },
    reason: 'Niemand is verplicht: wie eerder iets opgaf, wordt aan de volgende keer herinnerd, in het ritme van het beeld.',
  })),
  {
    ...OWN,
    kind: 'break-glass',
    value: { decideHours: 12, openHours: 4 },
    reason: 'Two people must be found at night too; half a working day is long enough to act on, and too short to study.',
  },
  {
    ...OWN,
    kind: 'signal-levels',
    value: { burstFromSeverity: 2, watchFromSeverity: 4, watchFromNotices: 1 },
    reason: 'An actual shortage counts for a burst; postponed care, or an announced interruption, is watched from the first.',
  },
  ...PLAYBOOK_RULES,
];
