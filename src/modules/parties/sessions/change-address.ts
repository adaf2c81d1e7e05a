import { Injectable } from '@nestjs/common';
import { emailOf } from '../../../domain/parties/email-of.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { isDemoAddress } from '../demo-domain.js';
import { PostLetter } from '../invitations/post-letter.js';
import { RecentProof } from './recent-proof.js';

/** Asks for another mail address, for who proved a moment ago who it is. It counts once the link sent there was followed. */
@Injectable()
export class ChangeAddress {
  constructor(
    private readonly database: Database,
    private readonly proof: RecentProof,
    private readonly postLetter: PostLetter,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} proof.needed, party.email-invalid or demo.fixed; whether the address is taken is not told */
  async execute(actor: Extract<Actor, { kind: 'person' }>, token: string, typed: string): Promise<void> {
    await this.proof.require(actor, token);
    const address = emailOf(typed);
    if (address === undefined) throw new Problem({ code: 'party.email-invalid', pointer: '/email' });
    if (isDemoAddress(address)) throw new Problem('demo.fixed');
    const { id, organisationId } = actor;
    await this.database.transaction(actor, async (tx) => {
      await this.postLetter.execute(tx, { kind: 'confirm-address', personId: id, address });
      await this.trail.record(tx, { action: 'person.address-asked', subjectKind: 'person', subjectId: id, organisationId });
    });
  }
}
