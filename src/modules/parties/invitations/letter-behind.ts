import { AddressOfLetter } from './address-of-letter.js';
import { CredentialsRepository } from './credentials.repository.js';
import { KeepPassword } from './keep-password.js';
import { LeakedPasswords } from './leaked-passwords.js';
import { LettersRepository } from './letters.repository.js';
import { OpenLetter } from './open-letter.js';
import { PasswordRules } from './password-rules.js';
import { PostLetter } from './post-letter.js';

/** Everything behind letters about accounts. */
export const LETTER_BEHIND = [
  AddressOfLetter,
  CredentialsRepository,
  KeepPassword,
  LeakedPasswords,
  LettersRepository,
  OpenLetter,
  PasswordRules,
  PostLetter,
] as const;
