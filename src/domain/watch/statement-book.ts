import { withLine, withoutLine } from '../repair/read-series.js';
import type { StatedSeries } from '../repair/read-series.js';
import type { DayNumber, StatedLine } from '../repair/stated-line.js';

/** A stock statement of a site, in the version that was sent. Source: own definition. */
export interface StatedReport {
  readonly id: string;
  readonly site: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Id of the report that this one takes the place of. */
  readonly supersedes: string | null;
  readonly lines: ReadonlyMap<string, StatedLine>;
}

/**
 * The statements of all sites, each period in its newest version. A correction takes the place of what it corrects whichever comes first, and the
 * same report twice counts once: the outcome does not depend on the order.
 *
 * Source: own definition.
 */
export class StatementBook {
  private readonly reports = new Map<string, StatedReport>();
  private readonly superseded = new Set<string>();
  /** Per product group, per site. */
  private readonly series = new Map<string, Map<string, StatedSeries>>();
  /** For each line that counts, the report it is from. */
  private readonly counting = new Map<string, StatedReport>();

  tell(report: StatedReport): void {
    if (this.reports.has(report.id)) return;
    this.reports.set(report.id, report);
    if (report.supersedes !== null) this.retire(report.supersedes);
    if (this.superseded.has(report.id)) return;
    for (const [product, line] of report.lines) this.count(report, product, line);
  }

  /** The lines of a site for a product group, oldest first. The same list until a line is added. */
  seriesOf(site: string, product: string): StatedSeries {
    return this.seriesFor(product).get(site) ?? NOTHING;
  }

  /** The lines for a product group of everybody who stated any. */
  seriesFor(product: string): ReadonlyMap<string, StatedSeries> {
    return this.series.get(product) ?? NOBODY;
  }

  /** Id of the report that a line which counts is from; undefined: no line of that period counts. */
  reportOf(site: string, product: string, to: DayNumber): string | undefined {
    return this.counting.get(keyOf(site, product, to))?.id;
  }

  /** First day that any statement is about; null: there is none. */
  firstDay(): DayNumber | null {
    const all = [...this.series.values()].flatMap((bySite) => [...bySite.values()]);
    const firsts = all.flatMap(([step]) => step?.line.from ?? []);
    return firsts.length === 0 ? null : Math.min(...firsts);
  }

  private count(report: StatedReport, product: string, line: StatedLine): void {
    const place = keyOf(report.site, product, line.to);
    const before = this.counting.get(place);
    if (before && isNewer(before, report)) return;
    this.counting.set(place, report);
    this.replace(report.site, product, (series) => withLine(series, line));
  }

  /** A report that was corrected no longer counts; what another version says of the same period does again. */
  private retire(id: string): void {
    this.superseded.add(id);
    const report = this.reports.get(id);
    if (!report) return;
    for (const [product, { to }] of report.lines) {
      if (this.counting.get(keyOf(report.site, product, to)) === report) this.fallBack(report.site, product, to);
    }
  }

  private fallBack(site: string, product: string, to: DayNumber): void {
    this.counting.delete(keyOf(site, product, to));
    this.replace(site, product, (series) => withoutLine(series, to));
    for (const report of this.reports.values()) {
      const line = report.lines.get(product);
      if (report.site === site && line?.to === to && !this.superseded.has(report.id)) this.count(report, product, line);
    }
  }

  private replace(site: string, product: string, change: (series: StatedSeries) => StatedSeries): void {
    const bySite = this.series.get(product) ?? new Map<string, StatedSeries>();
    this.series.set(product, bySite.set(site, change(this.seriesOf(site, product))));
  }
}

const NOTHING: StatedSeries = [];
const NOBODY: ReadonlyMap<string, StatedSeries> = new Map();

function keyOf(...parts: readonly (string | number)[]): string {
  return parts.join('\n');
}

/** Of two versions of a period the one made last counts; made at the same instant, the one with the later id. Source: own definition. */
export function isNewer(one: Pick<StatedReport, 'id' | 'createdAt'>, other: Pick<StatedReport, 'id' | 'createdAt'>): boolean {
  if (one.createdAt !== other.createdAt) return one.createdAt > other.createdAt;
  return one.id > other.id;
}
