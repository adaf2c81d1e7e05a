import { Injectable } from '@nestjs/common';
import { GATE } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { OwnAccount } from '../open-accounts.js';
import { KeepPassword } from './keep-password.js';
import { type FollowedLink, OpenLetter } from './open-letter.js';

/** A password chosen by who came with the link of an invitation or a reset. */
export interface ChosenPassword extends FollowedLink {
  readonly kind: 'invitation' | 'password-reset';
  readonly password: string;
}

/**
 * Sets a password by a link that works once. Every session ends. A reset leaves the second factor as it was; an invitation
 * starts anew, since it also helps who lost it: the next step is then to choose one.
 */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly database: Database,
    private readonly openLetter: OpenLetter,
    private readonly keepPassword: KeepPassword,
    private readonly trail: Trail,
  ) {}

  /** @returns who chose it. @throws {Problem} letter.stale, or what is wrong with the password */
  async execute(chosen: ChosenPassword): Promise<OwnAccount> {
    const letter = await this.openLetter.execute(chosen);
    const prepared = await this.keepPassword.prepare(letter.personId, chosen.password);
    const { id: subjectId, organisationId } = prepared.account;
    const action = chosen.kind === 'invitation' ? 'person.invitation-accepted' : 'person.password-reset';

    await this.database.transaction(GATE, async (tx) => {
      await this.openLetter.use(tx, letter);
      if (chosen.kind === 'invitation') await this.keepPassword.forgetFactors(tx, letter.personId);
      await this.keepPassword.keep(tx, prepared);
      await this.trail.record(tx, { action, subjectKind: 'person', subjectId, organisationId });
    });
    await this.keepPassword.endSteps(prepared);
    return prepared.account;
  }
}
