import type { Chain } from './chain.js';
import { usualNeed } from './chain.js';

/**
 * A chain of which nobody knows who else is in it, brought into balance. In quiet times what is shipped is used: what suppliers ship beyond the use
 * of the sites goes to sites that never stated anything, so that these sites stand for so much less of the country. What sites use beyond
 * what is shipped comes from suppliers who never stated anything, see `supplyAhead`. A chain whose sites and suppliers are all known is left as it is.
 *
 * Source: own definition.
 */
export function balanced(chain: Chain): Chain {
  if (chain.silentSuppliers !== null) return chain;
  const need = usualNeed(chain);
  const shipped = chain.warehouses.reduce((sum, one) => sum + one.shipped, 0);
  if (shipped <= need) return chain;
  const times = need / shipped;
  return { ...chain, sites: chain.sites.map((site) => ({ ...site, share: site.share * times })) };
}
