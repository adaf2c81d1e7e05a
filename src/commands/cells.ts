import { RecomputeCells } from '../modules/trends/index.js';
import type { Command, CommandOutcome } from './command.js';
import { withService } from './with-service.js';

async function recomputed(how: 'compare' | 'repair'): Promise<CommandOutcome> {
  const json = await withService((app) => app.get(RecomputeCells, { strict: false }).execute(how));
  return { json, finding: json.differingContributions + json.differingWeeks > 0 };
}

/** Adds everything up anew from the reports, and says whether the sums agree. */
export const cellsCompare: Command = {
  verb: 'cells compare',
  usage: 'cells compare',
  about: 'adds all reports up anew and compares with the sums that stand; exit 1 when they differ',
  run: () => recomputed('compare'),
};

/** The same, and puts right what differs. */
export const cellsRecompute: Command = {
  verb: 'cells recompute',
  usage: 'cells recompute',
  about: 'adds all reports up anew and puts right what differs; exit 1 when something did',
  run: () => recomputed('repair'),
};
