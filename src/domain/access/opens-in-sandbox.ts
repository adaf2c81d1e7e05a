import type { Action } from './access-table.js';

/** What a machine with a test key may do, if its scopes open it: nothing that shows live figures, or that others would see. */
const IN_SANDBOX: readonly Action[] = ['report.file', 'report.correct', 'report.withdraw', 'report.read'];

/** Whether a test key opens an action at all. */
export function opensInSandbox(action: Action): boolean {
  return IN_SANDBOX.includes(action);
}
