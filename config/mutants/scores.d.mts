export interface Score {
  readonly folder: string;
  readonly seen: number;
  readonly endless: number;
  readonly counted: number;
}

export function scoreOf(folder: string, mutants: readonly { readonly status: string }[]): Score;
export function overall(scores: readonly Score[]): Score;
export function isAt(bar: number, score: Pick<Score, 'counted' | 'seen'>): boolean;
export function scoreTable(scores: readonly Score[], bar: number): readonly string[];
export function shown(score: Pick<Score, 'counted' | 'seen'>): string;
