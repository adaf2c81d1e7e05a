/** Letters to people about their own account. */
export const LETTER_KINDS = [
  'invitation',
  'password-reset',
  'confirm-address',
  'password-changed',
  'factor-changed',
  'address-changed',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

const MINUTE = 60_000;

/**
 * How long the link in a letter works, in milliseconds; 0 for letters that only tell. Source: decision of the project; a
 * reset is asked for by who waits for it, an invitation may come in a holiday.
 */
export const LINK_MILLISECONDS: Readonly<Record<LetterKind, number>> = {
  invitation: 7 * 24 * 60 * MINUTE,
  'password-reset': 30 * MINUTE,
  'confirm-address': 24 * 60 * MINUTE,
  'password-changed': 0,
  'factor-changed': 0,
  'address-changed': 0,
};
