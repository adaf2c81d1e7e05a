import type { PreviousFigures } from '../../../domain/reports/jumps-since.js';
import type { FiguresOfDay } from '../figures-before.repository.js';

/** Which statement is looked for: the one before this day. */
export interface StatementOf {
  readonly productGroup: string;
  readonly asOf: string;
}

/**
 * The statements of one organisation before and along an import, so that each row is compared with what single filing would
 * compare it with: what was filed before the import, and the rows before it in the file. A day per product group is kept,
 * of two years at most.
 */
export class FiguresAlong {
  readonly #before = new Map<string, FiguresOfDay | undefined>();
  readonly #along = new Map<string, FiguresOfDay[]>();

  /** Whether it is known what had been filed before the import. */
  knows({ productGroup, asOf }: StatementOf): boolean {
    return this.#before.has(`${productGroup} ${asOf}`);
  }

  learn({ productGroup, asOf }: StatementOf, before: FiguresOfDay | undefined): void {
    this.#before.set(`${productGroup} ${asOf}`, before);
  }

  /** Of two of one day the one that was filed last. */
  before({ productGroup, asOf }: StatementOf): PreviousFigures | undefined {
    const filed = this.#before.get(`${productGroup} ${asOf}`);
    const along = lastUntil(this.#along.get(productGroup) ?? [], asOf);
    if (along === undefined) return filed?.figures;
    return filed !== undefined && filed.asOf > along.asOf ? filed.figures : along.figures;
  }

  accept({ productGroup, asOf }: StatementOf, figures: PreviousFigures): void {
    const days = this.#along.get(productGroup) ?? [];
    this.#along.set(productGroup, days);
    const at = placeAfter(days, asOf);
    const sameDay = days[at - 1]?.asOf === asOf;
    days.splice(sameDay ? at - 1 : at, sameDay ? 1 : 0, { asOf, figures });
  }
}

function lastUntil(days: readonly FiguresOfDay[], asOf: string): FiguresOfDay | undefined {
  return days[placeAfter(days, asOf) - 1];
}

/** Where the first day after this one stands; days ascend. */
function placeAfter(days: readonly FiguresOfDay[], asOf: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.asOf ?? '') <= asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}
