import { AskReset } from './ask-reset.js';
import { ChoosePassword } from './choose-password.js';
import { ConfirmAddress } from './confirm-address.js';
import { InvitePerson } from './invite-person.js';
import { LetterKeys } from './letter-keys.js';
import { LetterToWrite } from './letter-to-write.js';
import { StepAfterInvitation } from './step-after-invitation.js';

/** What pages and other modules call for letters about accounts. */
export const LETTER_FRONT = [
  AskReset,
  ChoosePassword,
  ConfirmAddress,
  InvitePerson,
  LetterKeys,
  LetterToWrite,
  StepAfterInvitation,
] as const;
