import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Tx } from '../../../platform/database.js';
import { onViolation } from '../../../platform/violation.js';
import type { SealedAddress } from '../person-seal.js';

/** Changes what somebody signs in with: columns of `person`, and whole rows of what hangs on it. */
@Injectable()
export class CredentialsRepository {
  async changePassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
    await tx.query('update person set password_hash = $2 where id = $1', [personId, passwordHash]);
  }

  /** @throws {Problem} letter.stale when somebody else has the address by now: the link does not say so */
  async changeEmail(tx: Tx, personId: string, { email, emailIndex }: SealedAddress): Promise<void> {
    await tx
      .query('update person set email = $2, email_index = $3 where id = $1', [personId, email, emailIndex])
      .catch(onViolation('person_email', () => new Problem('letter.stale')));
  }

  /** Takes every second factor away: the person chooses anew. */
  async forgetFactors(tx: Tx, personId: string): Promise<void> {
    await tx.query('delete from totp where person_id = $1', [personId]);
    await tx.query('delete from recovery_code where person_id = $1', [personId]);
    await tx.query('delete from passkey where person_id = $1', [personId]);
  }

  /** Ends every session except the one with this token. */
  async endSessions(tx: Tx, personId: string, keptHash: Buffer): Promise<void> {
    await tx.query('delete from session where person_id = $1 and token_hash <> $2', [personId, keptHash]);
  }

  /** Ends what was begun with the earlier password; the door's own work. */
  async endSteps(tx: Tx, personId: string): Promise<void> {
    await tx.query('delete from sign_in_step where person_id = $1', [personId]);
  }
}
