import { type Day, mondayOf } from '../../calendar.js';
import type { CareImpact, ShortageState } from '../../reports/report-body.js';
import type { Reason } from '../../reports/reason.js';
import type { ReportKind } from '../../reports/report-kind.js';
import { coverClass, quantityClass, type Range } from './class-of.js';
import type { Description } from './descriptions-of.js';

/** The newest stock statement of a reporter; base units, and per week. */
export interface StatedStock {
  readonly asOf: Day;
  readonly usable: number;
  /** Measured use, else what the reporter expects; null: not stated. */
  readonly perWeek: number | null;
}

/** A shortage, interruption, discontinuation or rise of demand that somebody reported. */
export interface Signal {
  readonly kind: Exclude<ReportKind, 'stock'>;
  readonly asOf: Day;
  readonly reason: Reason;
  readonly severity: number | null;
  readonly state: ShortageState | null;
  readonly careImpact: CareImpact | null;
  readonly startsOn: Day | null;
}

/** What stands behind a flag of one reporter. */
export interface Reported {
  readonly stock: StatedStock | null;
  readonly signals: readonly Signal[];
}

/** A signal as the panel sees it: weeks instead of days, no text. */
export interface ShownSignal extends Omit<Signal, 'asOf' | 'startsOn'> {
  readonly week: Day;
  readonly startsInWeek: Day | null;
}

/** What the panel sees of one reporter; weeks by their Monday. Source: own definition. */
export interface DossierEntry extends Description {
  readonly stock: { readonly week: Day; readonly quantity: Range; readonly cover: Range | null } | null;
  readonly signals: readonly ShownSignal[];
}

/** Source: own definition. */
export function entryOf(description: Description, { stock, signals }: Reported): DossierEntry {
  return {
    ...description,
    stock: stock === null ? null : stockShown(stock),
    signals: signals.map(({ asOf, startsOn, ...signal }) => ({
      ...signal,
      week: mondayOf(asOf),
      startsInWeek: startsOn === null ? null : mondayOf(startsOn),
    })),
  };
}

function stockShown({ asOf, usable, perWeek }: StatedStock): DossierEntry['stock'] {
  return { week: mondayOf(asOf), quantity: quantityClass(usable), cover: coverClass(usable, perWeek) };
}
