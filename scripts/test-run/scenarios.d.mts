export interface Scenario {
  readonly name: string;
  readonly promises: readonly string[];
}
export function scenarios(): Scenario[];
export function chaosAsked(
  words: readonly string[],
  known: readonly Scenario[],
): { readonly scenario?: Scenario; readonly size?: number; readonly fault?: string };
export function wasSeen(told: {
  readonly numPassedTests?: number;
  readonly numPendingTests?: number;
  readonly numFailedTests?: number;
}): boolean;
