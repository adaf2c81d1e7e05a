import { Injectable } from '@nestjs/common';
import { Doorkeeper, type SignedInClient, type SignedInPerson } from '../../web/doorkeeper.js';
import { actingPerson } from './acting-person.js';
import { formTokenOf } from './form-token.js';
import { KeyHolder } from './key-holder.js';
import { SessionHolder } from './session-holder.js';
import type { SessionOwner } from './sessions.repository.js';
import { TokenHolder } from './tokens/token-holder.js';

/** Knows people by their session, and machines by their key or access token. Edge of the module towards the guard. */
@Injectable()
export class PartiesDoorkeeper extends Doorkeeper {
  constructor(
    private readonly sessionHolder: SessionHolder,
    private readonly keyHolder: KeyHolder,
    private readonly tokenHolder: TokenHolder,
  ) {
    super();
  }

  async personOf(sessionToken: string): Promise<SignedInPerson | undefined> {
    const owner = await this.sessionHolder.execute(sessionToken);
    return owner && personFrom(owner, formTokenOf(sessionToken));
  }

  async clientOf(secret: string): Promise<SignedInClient | undefined> {
    const owner = (await this.tokenHolder.execute(secret)) ?? (await this.keyHolder.execute(secret));
    return owner && { kind: 'client', actor: { kind: 'client', ...owner } };
  }
}

/** An expert's employer is no organisation to act for: the actor then has none, and sees none of its rows. */
function personFrom(owner: SessionOwner, formToken: string): SignedInPerson {
  const { name, email, language } = owner;
  const actor = actingPerson(owner);
  const organisation = actor.organisationId === null ? null : organisationFrom(owner);
  return { kind: 'person', actor, name, email, language, organisation, formToken };
}

function organisationFrom({ organisationId: id, organisationName: name, side }: SessionOwner): SignedInPerson['organisation'] {
  return id === null || name === null || side === null ? null : { id, name, side };
}
