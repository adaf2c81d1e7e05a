/** What a data key is for: each purpose of each owner has keys of its own. */
export const ORGANISATION_PURPOSES = ['report', 'draft', 'correspondence', 'attachment', 'identity', 'sums'] as const;
export const SERVICE_PURPOSES = ['totals', 'dossier', 'mail', 'identity', 'account', 'break-glass'] as const;
export type Purpose = (typeof ORGANISATION_PURPOSES)[number] | (typeof SERVICE_PURPOSES)[number];

/** The owner of what belongs to no organisation. */
export const SERVICE = 'service';

export function purposesOf(owner: string): readonly Purpose[] {
  return owner === SERVICE ? SERVICE_PURPOSES : ORGANISATION_PURPOSES;
}
