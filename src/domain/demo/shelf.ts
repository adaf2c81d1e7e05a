import type { Chance } from './chance.js';
import type { DemoSite } from './demo-script.js';

/** What a site states of one article at the end of a week [pieces]. Source: own definition. */
export interface SiteLine {
  readonly week: number;
  readonly reporter: string;
  readonly product: string;
  readonly stock: number;
  readonly used: number;
  readonly received: number;
  readonly onOrder: number;
}

/** Use varies this much around what is needed. */
const SPREAD = 0.12;

/** The stock of one article at one site. Source: own definition. */
export class Shelf {
  #stock: number;
  #onOrder = 0;
  #underway = 0;

  /** @param ordinary  use in ordinary times [pieces per week] */
  constructor(
    readonly product: string,
    readonly site: DemoSite,
    readonly ordinary: number,
  ) {
    this.#stock = Math.round(ordinary * site.bufferWeeks);
  }

  /** Ordered and not yet sent [pieces]. */
  get open(): number {
    return this.#onOrder - this.#underway;
  }

  /** Sends something its way; it comes next week. */
  send(quantity: number): void {
    this.#underway += quantity;
  }

  /** Receives, uses and orders: one week. @param need  [pieces] */
  turn(week: number, need: number, chance: Chance): SiteLine {
    const received = this.#receive();
    const wanted = need * chance.factor(SPREAD);
    const used = Math.min(this.#stock, Math.round(wanted));
    this.#stock -= used;
    this.#order(wanted);
    return {
      week,
      reporter: this.site.id,
      product: this.product,
      stock: this.#stock,
      used,
      received,
      onOrder: this.#onOrder,
    };
  }

  #receive(): number {
    const received = this.#underway;
    this.#underway = 0;
    this.#onOrder -= received;
    this.#stock += received;
    return received;
  }

  /** Up to so many weeks of what lies between ordinary use and that of this week. */
  #order(wanted: number): void {
    const aim = (this.site.bufferWeeks * (this.ordinary + wanted)) / 2;
    this.#onOrder += Math.max(0, Math.round(aim - this.#stock - this.#onOrder));
  }
}
