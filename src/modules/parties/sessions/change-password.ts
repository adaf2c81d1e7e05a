import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { KeepPassword } from '../invitations/keep-password.js';
import { RecentProof } from './recent-proof.js';

/** Changes the own password, for who proved a moment ago who it is. Every other session ends. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly proof: RecentProof,
    private readonly keepPassword: KeepPassword,
    private readonly trail: Trail,
  ) {}

  /** @param token of the session that asks. @throws {Problem} proof.needed, or what is wrong with the password */
  async execute(actor: Extract<Actor, { kind: 'person' }>, token: string, password: string): Promise<void> {
    await this.proof.require(actor, token);
    const prepared = await this.keepPassword.prepare(actor.id, password);
    const { id: subjectId, organisationId } = actor;
    await this.database.transaction(actor, async (tx) => {
      await this.keepPassword.keep(tx, prepared, token);
      await this.trail.record(tx, { action: 'person.password-changed', subjectKind: 'person', subjectId, organisationId });
    });
    await this.keepPassword.endSteps(prepared);
  }
}
