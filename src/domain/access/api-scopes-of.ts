import type { ApiScope } from '../parties/api-scopes.js';
import type { Action } from './access-table.js';

/** What a key must be allowed for a machine to do an action: any one of these. What is not written, no machine does. */
const API_SCOPES_OF: Readonly<Partial<Record<Action, readonly [ApiScope, ...ApiScope[]]>>> = {
  // A file of one row is a report.
  'report.file': ['reports:write', 'imports:write'],
  'report.correct': ['reports:write'],
  'report.withdraw': ['reports:write'],
  'report.read': ['reports:read'],
  'reading.answer': ['reports:write'],
  // The own position says nothing that does not follow from the own reports.
  'receipt.read': ['positions:read', 'reports:read'],
  'trends.read': ['trends:read'],
  'export.take': ['reports:read'],
};

/** The scopes of an API key or access token any one of which opens an action; undefined: no key opens it. */
export function apiScopesOf(action: Action): readonly [ApiScope, ...ApiScope[]] | undefined {
  return API_SCOPES_OF[action];
}
