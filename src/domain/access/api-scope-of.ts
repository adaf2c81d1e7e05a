import type { ApiScope } from '../parties/api-scopes.js';
import type { Action } from './access-table.js';

/** What a key must be allowed for a machine to do an action. What is not written, no machine does. */
const API_SCOPE_OF: Readonly<Partial<Record<Action, ApiScope>>> = {
  'report.file': 'reports:write',
  'report.correct': 'reports:write',
  'report.withdraw': 'reports:write',
  'report.read': 'reports:read',
  'receipt.read': 'positions:read',
  'export.take': 'reports:read',
};

/** The scope of an API key or access token that an action asks for; undefined: no key opens it. */
export function apiScopeOf(action: Action): ApiScope | undefined {
  return API_SCOPE_OF[action];
}
