/** What a machine client may be allowed to do; its requests carry an API key. */
export const API_SCOPES = ['reports:write', 'reports:read', 'positions:read', 'trends:read', 'flags:read', 'imports:write'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** Whether a text is the name of a scope. */
export function isApiScope(text: string): text is ApiScope {
  return API_SCOPES.some((scope) => scope === text);
}
