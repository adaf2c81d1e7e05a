/** How far the panel is with a flag, in experts; chairs do not count. Source: own procedure. */
export interface PanelProgress {
  readonly invited: number;
  readonly assessed: number;
  /** With fewer assessments the chair concludes only for a stated reason. */
  readonly quorum: number;
}

/**
 * Fewest assessments by which a panel may conclude without further ado, in experts: at least this share of those invited,
 * and never fewer than one. A share that falls between two experts counts as the larger number.
 *
 * @param share  from 0 to 1, of the policy in force
 *
 * Source: own procedure.
 */
export function quorumOf(invited: number, share: number): number {
  return Math.max(1, Math.ceil(invited * share));
}
