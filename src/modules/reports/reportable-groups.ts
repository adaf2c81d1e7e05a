import type { Day } from '../../domain/calendar.js';
import type { ReportContext } from '../../domain/reports/report.js';
import type { Reportable } from '../../domain/reports/reportable.js';

/** A product group that reports may be about, with its name. */
export interface ReportableGroup extends Reportable {
  readonly name: { readonly nl: string; readonly en: string };
}

/** The product groups of the catalogue, as reporting needs them. */
export class ReportableGroups {
  readonly #byId: ReadonlyMap<string, ReportableGroup>;

  constructor(readonly all: readonly ReportableGroup[]) {
    this.#byId = new Map(all.map((group) => [group.id, group]));
  }

  find(id: string): ReportableGroup | undefined {
    return this.#byId.get(id);
  }

  on(today: Day): ReportContext<ReportableGroup> {
    return { today, productGroup: (id) => this.find(id) };
  }
}
