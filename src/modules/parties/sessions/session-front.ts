import { ChangeAddress } from './change-address.js';
import { ChangePassword } from './change-password.js';
import { OwnFactors } from './own-factors.js';
import { OwnPasskeys } from './own-passkeys.js';
import { OwnSessions } from './own-sessions.js';
import { ProveAgain } from './prove-again.js';
import { RecentProof } from './recent-proof.js';

/** What pages about the own account and sessions call. */
export const SESSION_FRONT = [ChangeAddress, ChangePassword, OwnFactors, OwnSessions, ProveAgain, RecentProof, OwnPasskeys] as const;
