import type { Chain, SiteShelf, Warehouse } from '../../../src/domain/chain/chain.js';
import { amount, amountPerDay } from '../../../src/domain/units.js';

/** A site that uses 100 a day and keeps five weeks, one of ten. */
export function aSite(about: {
  site: string;
  stock?: number;
  onOrder?: number;
  age?: number;
  share?: number;
  pressure?: number;
}): SiteShelf {
  return {
    site: about.site,
    share: about.share ?? 0.1,
    usual: amountPerDay(100),
    pressure: about.pressure ?? 1,
    stock: amount(about.stock ?? 3_500),
    onOrder: amount(about.onOrder ?? 300),
    age: about.age ?? 0,
    received: amountPerDay(100),
    positionDays: 38,
  };
}

interface WarehouseFigures {
  readonly stock?: number;
  readonly announced?: number;
  readonly arriving?: number;
  readonly age?: number;
  readonly usual?: number;
}

/** A supplier of all ten sites, with four weeks in stock. */
export function aWarehouse(about: WarehouseFigures = {}): Warehouse {
  const { stock, usual, ...course } = { stock: 28_000, usual: 1_000, announced: 1, arriving: 1, age: 0, ...about };
  const perDay = amountPerDay(usual);
  return {
    supplier: 'S1',
    usual: perDay,
    shipped: perDay,
    stock: amount(stock),
    usualStock: amount(28_000),
    backorder: amount(0),
    ...course,
  };
}

/** Ten like sites and one supplier, in balance. */
export function aChain(about: { warehouse?: Warehouse; sites?: readonly SiteShelf[]; silentSuppliers?: number } = {}): Chain {
  const sites = about.sites ?? Array.from({ length: 10 }, (_, n) => aSite({ site: `H${n}` }));
  return { sites, warehouses: [about.warehouse ?? aWarehouse()], silentSuppliers: about.silentSuppliers ?? 0 };
}
