import type { Chain } from './chain.js';
import { usualNeed } from './chain.js';
import type { ChainRules, Course } from './chain-rules.js';
import { inboundShare } from './inbound.js';

/** What all suppliers of a product group together have, get and can get. Amounts in base units, of the whole country. Source: own definition. */
export interface Supply {
  readonly stock: number;
  readonly usualStock: number;
  /** What they owe; null: not all of them say. */
  readonly backorder: number | null;
  /** What comes in in quiet times, per day. */
  readonly usual: number;
  /** What comes in on each day ahead. */
  readonly inbound: Float64Array;
  /** How many times the inbound can be raised when stock falls. */
  readonly most: number;
}

/** Without any supplier's statement a warehouse is taken to hold four weeks. */
const UNKNOWN_DAYS = 28;
/** A supplier who states nothing has at least this share of the need. */
const LEAST_SILENT_SHARE = 0.05;
const MOST_RAISED = 2;

/**
 * Supply under one course. Suppliers who state nothing are taken to be like those who do: their part is what the country needs in quiet times
 * beyond what the others ship. Where nobody knows whether there are any, it is the same: in quiet times a chain is in balance.
 *
 * Source: own definition.
 */
export function supplyAhead(chain: Chain, course: Course, { horizonDays }: ChainRules): Supply {
  const { warehouses } = chain;
  const { stating, silent, times } = partsOf(chain);
  const inbound = Float64Array.from({ length: horizonDays }, (_, ahead) => {
    const stated = sumOf(warehouses, (one) => one.usual * inboundShare(one, ahead, course.understatement));
    return stating > 0 ? stated * times : silent;
  });
  const arriving = stating > 0 ? sumOf(warehouses, (one) => one.usual * one.arriving) / stating : 1;
  return {
    stock: stating > 0 ? sumOf(warehouses, ({ stock }) => stock) * times : silent * UNKNOWN_DAYS,
    usualStock: usualStockOf(chain),
    backorder: warehouses.some(({ backorder }) => backorder === null) ? null : sumOf(warehouses, ({ backorder }) => backorder ?? 0) * times,
    usual: stating + silent,
    inbound,
    most: Math.max(1 + course.elasticity, Math.min(MOST_RAISED, arriving)),
  };
}

/** What all suppliers hold in quiet times, those who state nothing included [base units]. Source: own definition. */
export function usualStockOf(chain: Chain): number {
  const { stating, silent, times } = partsOf(chain);
  return stating > 0 ? sumOf(chain.warehouses, ({ usualStock }) => usualStock) * times : silent * UNKNOWN_DAYS;
}

/** What comes in at those who state and at those who do not [base units per day], and all of it as a multiple of the first. */
function partsOf(chain: Chain): { readonly stating: number; readonly silent: number; readonly times: number } {
  const stating = sumOf(chain.warehouses, ({ usual }) => usual);
  const silent = silentInbound(chain);
  return { stating, silent, times: stating > 0 ? (stating + silent) / stating : 1 };
}

function silentInbound(chain: Chain): number {
  if (chain.silentSuppliers === 0) return 0;
  const need = usualNeed(chain);
  const least = chain.silentSuppliers === null ? 0 : LEAST_SILENT_SHARE * need;
  return Math.max(need - sumOf(chain.warehouses, ({ shipped }) => shipped), least);
}

function sumOf<One>(list: readonly One[], of: (one: One) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}
