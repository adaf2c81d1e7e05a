import { addDays } from '../calendar.js';
import type { DemoScript, Incident } from './demo-script.js';
import { instantOn } from './instant-on.js';
import type { ReplayLine, ReplayReport } from './replay-event.js';
import { endOfWeek } from './simulate-article.js';
import { type StatementEvent, statementId } from './statement-events.js';

type Of<Kind extends Incident['kind']> = Extract<Incident, { kind: Kind }>;

/** Minutes after midnight UTC. */
const MORNING = 540;
const NOON = 720;
const MS_PER_DAY = 86_400_000;

/** The statements as they really came in: late, not at all, twice, or first with a slip and then corrected. Source: own definition. */
export function withIncidents(statements: readonly StatementEvent[], script: DemoScript): readonly StatementEvent[] {
  return script.incidents.reduce((events, incident) => events.flatMap((event) => happening(event, incident, script)), statements);
}

/** What else is told: announced interruptions, and signals that are taken back. Source: own definition. */
export function incidentEvents(script: DemoScript): ReplayReport[] {
  return script.incidents.flatMap((incident) => {
    if (incident.kind === 'interruption') return [interruptionOf(incident)];
    return incident.kind === 'signal-withdrawn' ? withdrawnSignal(incident, script) : [];
  });
}

function happening(event: StatementEvent, incident: Incident, script: DemoScript): StatementEvent[] {
  if (event.reporter !== incident.reporter || !('week' in incident)) return [event];
  if (incident.kind === 'silent') return event.period_end >= endOfWeek(script, incident.week) ? [] : [event];
  return event.report_id === statementId(incident.reporter, incident.week) ? asItCame(event, incident) : [event];
}

function asItCame(event: StatementEvent, incident: Incident): StatementEvent[] {
  switch (incident.kind) {
    case 'late':
      return [later(event, incident.days)];
    case 'sent-twice':
      return [event, later(event, 1)];
    case 'corrected':
      return slipAndCorrection(event, incident);
    default:
      return [event];
  }
}

function later(event: StatementEvent, days: number): StatementEvent {
  return { ...event, received_at: new Date(Date.parse(event.received_at) + days * MS_PER_DAY).toISOString() };
}

function slipAndCorrection(event: StatementEvent, { product, factor }: Of<'corrected'>): StatementEvent[] {
  if (event.kind !== 'stock_report') return [event];
  const slipped = (line: ReplayLine): ReplayLine =>
    line.product === product && line.stock !== null ? { ...line, stock: line.stock * factor } : line;
  const correction = { ...later(event, 1), report_id: `${event.report_id}-corrected`, supersedes: event.report_id };
  return [
    { ...event, lines: event.lines.map(slipped) },
    { ...correction, created_at: correction.received_at },
  ];
}

function interruptionOf({ reporter, product, announced, startsOn, endsOn, reason, marketShare }: Of<'interruption'>): ReplayReport {
  return {
    kind: 'supply_interruption',
    received_at: instantOn(announced, NOON),
    report_id: `${reporter}-${product}-interruption`,
    reporter,
    created_at: instantOn(announced, MORNING),
    product,
    starts_on: startsOn,
    ends_on: endsOn,
    reason,
    market_share: marketShare,
  };
}

function withdrawnSignal({ reporter, product, week, reason }: Of<'signal-withdrawn'>, script: DemoScript): ReplayReport[] {
  const told = instantOn(addDays(endOfWeek(script, week), 1), NOON);
  const back = instantOn(addDays(endOfWeek(script, week), 2), MORNING);
  const id = `${reporter}-${product}-mistaken`;
  return [
    { kind: 'shortage_signal', received_at: told, report_id: id, reporter, product, created_at: told, severity: 2 },
    {
      kind: 'withdrawal',
      received_at: back,
      report_id: `${id}-withdrawn`,
      reporter,
      created_at: back,
      withdraws: id,
      reason,
    },
  ];
}
