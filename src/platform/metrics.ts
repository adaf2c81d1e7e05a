import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { within } from './within.js';

/** Prometheus gives up after ten seconds, and would then see nothing at all. */
const PATIENCE_MS = 6_000;

/** What Prometheus reads. Counts of work, never of one organisation, no label with content, and none that Prometheus gives itself (`job`). */
export class Metrics {
  readonly registry = new Registry();
  readonly reportsFiled = this.#counter('meldpunt_reports_filed_total', 'Reports acknowledged, by kind', ['kind']);
  readonly reportsRefused = this.#counter('meldpunt_reports_refused_total', 'Reports refused, by code of the first fault', ['code']);
  readonly accessRefused = this.#counter(
    'meldpunt_access_refused_total',
    'Requests refused for want of rights, by action and kind of asker',
    ['action', 'who'],
  );
  readonly jobsDone = this.#counter('meldpunt_jobs_total', 'Jobs by name and outcome', ['task', 'outcome']);
  readonly mailAttempts = this.#counter('meldpunt_mail_attempts_total', 'Attempts to deliver mail, by outcome', ['outcome']);
  readonly outboxOpen = this.#gauge('meldpunt_outbox_open', 'Promised jobs not yet done', ['task']);
  readonly outboxParked = this.#gauge('meldpunt_outbox_parked', 'Jobs put aside because they were refused', ['task']);
  readonly outboxFailing = this.#gauge('meldpunt_outbox_failing', 'Jobs that failed all their attempts and are tried again', ['task']);
  readonly outboxAge = this.#gauge('meldpunt_outbox_oldest_seconds', 'Since when the oldest promised job should have been done', ['task']);
  readonly cellsBehind = this.#gauge('meldpunt_cells_behind', 'Promises of reports to fold that are not in the cells yet', []);
  readonly trailPending = this.#gauge('meldpunt_trail_pending', 'Lines of the trail that are not linked yet', []);
  readonly queueJobs = this.#gauge('meldpunt_queue_jobs', 'Jobs in the queue, by state', ['state']);
  readonly flags = this.#gauge('meldpunt_flags', 'Flags by state', ['state']);
  readonly messages = this.#gauge('meldpunt_messages', 'Messages by state', ['state']);
  readonly mailAge = this.#gauge('meldpunt_mail_oldest_waiting_seconds', 'Age of the oldest mail that waits for delivery', []);
  readonly backupAt = this.#gauge(
    'meldpunt_backup_timestamp_seconds',
    'Up to when the last backup that was seen holds everything; 0: none was seen',
    [],
  );
  readonly monthsAhead = this.#gauge('meldpunt_partition_months_ahead', 'Months after this one there is room for, by table', ['table']);
  readonly strayRows = this.#gauge('meldpunt_partition_stray_rows', 'Whether rows ended up beside the months (1) or not (0)', ['table']);
  readonly stale = this.#gauge('meldpunt_metrics_stale', 'Groups of these numbers that could not be asked anew and are old', []);
  readonly requestSeconds = new Histogram({
    name: 'meldpunt_http_request_seconds',
    help: 'Time to answer a request, by route and class of status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly #collectors: (() => Promise<void>)[] = [];

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    // Until somebody has looked it is not known, which is not the same as never.
    this.backupAt.set(NaN);
  }

  /** Something to ask when Prometheus looks. */
  onLook(collect: () => Promise<void>): void {
    this.#collectors.push(collect);
  }

  /** What could not be asked keeps its last value: the rest must stay readable when the database is away. */
  async text(): Promise<string> {
    const looked = await Promise.allSettled(this.#collectors.map((collect) => within(PATIENCE_MS, 'what is counted', collect())));
    this.stale.set(looked.filter(({ status }) => status === 'rejected').length);
    return this.registry.metrics();
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  #gauge<Label extends string>(name: string, help: string, labelNames: Label[]): Gauge<Label> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
