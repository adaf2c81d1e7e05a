import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CRUISER = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
const ROOM = 64 * 1024 * 1024;

/** One forbidden edge: which file breaks which rule by importing what. */
export interface BrokenRule {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Runs dependency-cruiser as `npm run check:rooms` does; it exits 1 and more when rules are broken, which is an answer. */
export async function brokenRules(root: string, ...folders: readonly string[]): Promise<BrokenRule[]> {
  const command = [CRUISER, '--config', 'config/rooms.cjs', '--output-type', 'json', ...folders];
  const { stdout } = await run(process.execPath, command, { cwd: root, maxBuffer: ROOM });
  const { summary }: { summary: { violations: Violation[] } } = JSON.parse(stdout);
  return summary.violations.map(({ from, to, rule }) => ({ rule: rule.name, from, to }));
}
