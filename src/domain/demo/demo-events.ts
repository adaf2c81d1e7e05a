import { Chance } from './chance.js';
import type { DemoScript } from './demo-script.js';
import { incidentEvents, withIncidents } from './incident-events.js';
import type { ReplayReport } from './replay-event.js';
import { signalEvents } from './signal-events.js';
import { simulateArticle } from './simulate-article.js';
import { siteStatements, supplierStatements } from './statement-events.js';

/**
 * A small demo world: what its reporters send, in order of receipt. The same script gives the same world.
 *
 * Source: own definition; use follows the occupancy that the script carries.
 */
export function demoEvents(script: DemoScript): readonly ReplayReport[] {
  const chance = new Chance(script.seed);
  const ledgers = script.articles.map((article) => simulateArticle(article, script, chance));
  const sites = ledgers.flatMap((ledger) => ledger.sites);
  const statements = [
    ...siteStatements(sites, script, chance),
    ...supplierStatements(
      ledgers.flatMap(({ suppliers }) => suppliers),
      script,
      chance,
    ),
  ];
  const events = [...withIncidents(statements, script), ...signalEvents(sites, script, chance), ...incidentEvents(script)];
  return events.sort(byReceipt);
}

function byReceipt(one: ReplayReport, other: ReplayReport): number {
  if (one.received_at !== other.received_at) return one.received_at < other.received_at ? -1 : 1;
  return one.report_id < other.report_id ? -1 : Number(one.report_id > other.report_id);
}
