import type { ProblemText } from '../problem-text.js';

/** Refusals of what somebody gave as the OpenPGP key for the own mail. */
export const MAIL_KEY_PROBLEMS = {
  'mail-key.unreadable': {
    kind: 'invalid',
    nl: 'Dit is geen OpenPGP-sleutel. Plak de hele openbare sleutel, van BEGIN PGP PUBLIC KEY BLOCK tot en met END.',
    en: 'This is no OpenPGP key. Paste the whole public key, from BEGIN PGP PUBLIC KEY BLOCK up to and including END.',
  },
  'mail-key.private': {
    kind: 'invalid',
    nl: 'Let op: dit is uw privésleutel. Wij hebben hem niet bewaard. Geef hem aan niemand, ook niet aan ons. Exporteer de openbare sleutel en plak die.',
    en: 'Beware: this is your private key. We have not kept it. Give it to nobody, not to us either. Export the public key and paste that.',
  },
  'mail-key.several': {
    kind: 'invalid',
    nl: 'Hier staan meer sleutels. Plak er één.',
    en: 'There are several keys here. Paste one.',
  },
  'mail-key.too-large': {
    kind: 'invalid',
    nl: 'Deze sleutel is te groot: hooguit {longest} tekens. Exporteer hem zonder handtekeningen van anderen.',
    en: 'This key is too large: {longest} characters at most. Export it without signatures of others.',
  },
  'mail-key.revoked': {
    kind: 'invalid',
    nl: 'Deze sleutel is ingetrokken. Geef een sleutel die nog geldt.',
    en: 'This key was revoked. Give a key that is still valid.',
  },
  'mail-key.expired': {
    kind: 'invalid',
    nl: 'Deze sleutel is verlopen. Verleng hem en exporteer hem opnieuw, of geef een andere.',
    en: 'This key has expired. Extend it and export it again, or give another.',
  },
  'mail-key.cannot-encrypt': {
    kind: 'invalid',
    nl: 'Met deze sleutel kunnen wij niet versleutelen: er zit geen geldig deel in om mee te versleutelen. Geef een sleutel die dat wel heeft.',
    en: 'We cannot encrypt with this key: it has no valid part to encrypt with. Give a key that has one.',
  },
  'mail-key.recipient-unknown': {
    kind: 'not-found',
    nl: 'Er is niemand met het adres {email}: geen contactpersoon en geen account.',
    en: 'There is nobody with the address {email}: no contact and no account.',
  },
  'mail-key.none': {
    kind: 'not-found',
    nl: 'Er is geen sleutel om weg te halen.',
    en: 'There is no key to remove.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
