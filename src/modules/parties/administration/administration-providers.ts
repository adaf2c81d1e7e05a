import { Colleagues } from './colleagues.js';
import { ColleaguesRepository } from './colleagues.repository.js';
import { EndAccess } from './end-access.js';
import { InviteAgain } from './invite-again.js';
import { InviteColleague } from './invite-colleague.js';
import { MakeOwnKey } from './make-own-key.js';
import { OwnKeys } from './own-keys.js';
import { OwnKeysRepository } from './own-keys.repository.js';
import { RecordInvitation } from './record-invitation.js';
import { UnansweredInvitationsRepository } from './unanswered-invitations.repository.js';

/** What an organisation's administrator does, and the rows behind it. */
export const ADMINISTRATION = [
  Colleagues,
  ColleaguesRepository,
  EndAccess,
  InviteAgain,
  InviteColleague,
  MakeOwnKey,
  OwnKeys,
  OwnKeysRepository,
  RecordInvitation,
  UnansweredInvitationsRepository,
] as const;
