import { addDays, type Day } from '../../domain/calendar.js';
import type { ChainRules } from '../../domain/chain/chain-rules.js';
import type { AskedGuideline } from '../../domain/chain/outlook.js';
import type { AppliedPolicy } from '../../domain/flags/flag-evidence.js';
import { dayNumber } from '../../domain/watch/kept-statement.js';
import type { WarningRules } from '../../domain/watch/verdict.js';
import type { PolicyInForce } from '../expected-use/index.js';

/** The rules that a product group is looked ahead with on a day, and the rows they stand in. */
export interface AheadRules {
  readonly chain: ChainRules;
  readonly warning: WarningRules;
  /** Base units per bed of an epidemic and day; zero where nobody has said. */
  readonly perWardBed: number;
  readonly perIcuBed: number;
  readonly guidelines: readonly AskedGuideline[];
  readonly policy: readonly AppliedPolicy[];
}

/** @param policy  with the rows that begin within what is looked ahead */
export function aheadRules(policy: PolicyInForce, productGroup: string): AheadRules {
  const of = { productGroup };
  const [chain, warning, use] = [policy.get('projection-chain', of), policy.get('projection-warning', of), policy.find('epidemic-use', of)];
  const last = lastAhead(policy.day, chain.value);
  const guidelines = policy.inTurn('infection-guideline', of).filter(({ validFrom }) => validFrom <= last);
  const rows = [chain, warning, ...(use === null ? [] : [use]), ...guidelines];
  return {
    chain: chain.value,
    warning: warning.value,
    perWardBed: use?.value.perWardBed ?? 0,
    perIcuBed: use?.value.perIcuBed ?? 0,
    guidelines: guidelines.map(({ validFrom, value }) => ({ from: dayNumber(validFrom), times: value.times })),
    policy: rows.map(({ id, kind, value }) => ({ id, kind, value })).sort((one, other) => one.id - other.id),
  };
}

function lastAhead(day: Day, { horizonDays }: ChainRules): Day {
  return addDays(day, horizonDays - 1);
}
