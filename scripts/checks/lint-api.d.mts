export interface ApiFinding {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
}
export function lintApi(document: unknown): Promise<ApiFinding[]>;
export const ADR_RULES: readonly string[];
