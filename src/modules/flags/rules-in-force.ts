import type { PrimaryRules } from '../../domain/disclosure/primary-rules.js';
import type { EvaluationRules } from '../../domain/flags/evaluation-inputs.js';
import type { AppliedPolicy } from '../../domain/flags/flag-evidence.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { Level } from '../../domain/thresholds/level.js';
import type { Boundaries, Thresholds } from '../../domain/thresholds/thresholds.js';
import { weeks } from '../../domain/units.js';
import { type PolicyInForce, postureDecisionOn, primaryRulesOn, thresholdsOn } from '../expected-use/index.js';

/** The rules that hold for a product group on a day, and the rows they stand in. */
export interface RulesInForce {
  readonly evaluation: EvaluationRules;
  readonly peakFactor: number | null;
  readonly minimumHoldings: number;
  /** When the stock of a side may be told to the week. */
  readonly disclosure: Readonly<Record<Side, PrimaryRules>>;
  readonly flagLevel: Level;
  /** Weeks. */
  readonly rest: number;
  readonly version: string;
  readonly policy: readonly AppliedPolicy[];
}

/** Version of the formulas and of the order in which rules are applied; a change to either makes a new one. */
const FORMULAS = 'cover-3';
const NO_THRESHOLDS: Thresholds = { atExpected: {}, atPeak: {} };

export function rulesInForce(policy: PolicyInForce, productGroup: string): RulesInForce {
  const of = { productGroup };
  const [care, supplier] = [thresholdsOn(policy, productGroup, 'care'), thresholdsOn(policy, productGroup, 'supplier')];
  const posture = postureDecisionOn(policy, productGroup);
  const factor = policy.find('peak-factor', of);
  const [minimum, carry, settling, flagLevel, rest, signals, burst, ahead, unusual] = [
    policy.get('minimum-holdings', of),
    policy.get('carry-weeks', of),
    policy.get('settling', of),
    policy.get('flag-level', of),
    policy.get('flag-rest', of),
    policy.get('signal-levels', of),
    policy.get('report-burst', of),
    policy.get('projection-level', of),
    policy.get('unusual-level', of),
  ];
  const stated = [care, supplier, posture, factor, minimum, carry, settling, flagLevel, rest, signals, burst, ahead, unusual];
  const rows = stated.flatMap((row) => row ?? []);
  const applied = rows.map(({ id, kind, value }) => ({ id, kind, value })).sort((one, other) => one.id - other.id);
  return {
    evaluation: {
      thresholds: { care: thresholdsIn(care?.value), supplier: thresholdsIn(supplier?.value) },
      settling: settling.value,
      signals: {
        burst: { holdings: burst.value.organisations, regions: burst.value.regions, fromSeverity: signals.value.burstFromSeverity },
        watchFromSeverity: signals.value.watchFromSeverity,
        watchFromNotices: signals.value.watchFromNotices,
      },
      projection: ahead.value,
      unusual: unusual.value,
    },
    peakFactor: factor?.value.factor ?? null,
    minimumHoldings: minimum.value.holdings,
    disclosure: { care: primaryRulesOn(policy, 'care'), supplier: primaryRulesOn(policy, 'supplier') },
    flagLevel: flagLevel.value.level,
    rest: rest.value.weeks,
    version: `${FORMULAS}/policy-${applied.map(({ id }) => id).join('.')}`,
    policy: applied,
  };
}

type Stated = Readonly<Record<'atExpected' | 'atPeak', { readonly [level in keyof Boundaries]: number }>>;

/** A side that nobody set thresholds for has none: its cover is shown and raises nothing. */
function thresholdsIn(stated: Stated | undefined): Thresholds {
  if (stated === undefined) return NO_THRESHOLDS;
  return { atExpected: boundariesIn(stated.atExpected), atPeak: boundariesIn(stated.atPeak) };
}

function boundariesIn({ watch, warning, critical }: Stated['atExpected']): Boundaries {
  const measured = (value: number | undefined) => (value === undefined ? undefined : weeks(value));
  return { watch: measured(watch), warning: measured(warning), critical: measured(critical) };
}
