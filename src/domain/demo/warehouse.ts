import type { Day } from '../calendar.js';
import type { DemoSupplier } from './demo-script.js';
import type { Shelf } from './shelf.js';

/** What a supplier states of one article at the end of a week [pieces]. Source: own definition. */
export interface SupplierLine {
  readonly week: number;
  readonly reporter: string;
  readonly product: string;
  readonly stock: number;
  readonly received: number;
  readonly shipped: number;
  readonly backorder: number;
  /** What it says to expect in four weeks: it does not believe in less than half of what is usual. */
  readonly expectedInbound28d: number;
}

const FOUR_WEEKS = 4;
const LEAST_BELIEVED = 0.5;

/** The stock of one article at one supplier. Source: own definition. */
export class Warehouse {
  readonly #ordinary: number;
  #stock: number;

  constructor(
    private readonly product: string,
    private readonly supplier: DemoSupplier,
    private readonly customers: readonly Shelf[],
  ) {
    this.#ordinary = customers.reduce((sum, { ordinary }) => sum + ordinary, 0);
    this.#stock = Math.round(this.#ordinary * supplier.stockWeeks);
  }

  /** Receives and sends: one week. */
  turn(week: number, end: Day): SupplierLine {
    const factor = this.#factorOn(end);
    const received = Math.round(this.#ordinary * factor);
    this.#stock += received;
    const shipped = this.#send();
    return {
      week,
      reporter: this.supplier.id,
      product: this.product,
      stock: this.#stock,
      received,
      shipped,
      backorder: this.#open(),
      expectedInbound28d: Math.round(FOUR_WEEKS * this.#ordinary * Math.max(LEAST_BELIEVED, factor)),
    };
  }

  /** Each customer gets its part of what there is, in whole pieces. */
  #send(): number {
    const open = this.#open();
    const part = open === 0 ? 0 : Math.min(1, this.#stock / open);
    let shipped = 0;
    for (const customer of this.customers) {
      const quantity = Math.floor(customer.open * part);
      customer.send(quantity);
      shipped += quantity;
    }
    this.#stock -= shipped;
    return shipped;
  }

  #open(): number {
    return this.customers.reduce((sum, { open }) => sum + open, 0);
  }

  #factorOn(day: Day): number {
    const changes = this.supplier.inbound.filter(({ from, articles }) => from <= day && (articles?.includes(this.product) ?? true));
    return changes.at(-1)?.factor ?? 1;
  }
}
