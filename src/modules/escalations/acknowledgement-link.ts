import { Injectable } from '@nestjs/common';
import { Secrets } from '../../platform/secrets.js';

const PURPOSE = 'escalation.acknowledge';

/** The link in an escalation mail: it proves which contact got it, and opens nothing else. */
@Injectable()
export class AcknowledgementLink {
  constructor(private readonly secrets: Secrets) {}

  path(escalationId: string, email: string): string {
    return `/escalaties/${escalationId}/bevestigen?sleutel=${this.secrets.tokenFor(PURPOSE, escalationId, email)}`;
  }

  /** Whose link it is; undefined when it is nobody's. */
  holder<Contact extends { readonly email: string }>(escalationId: string, key: string, contacts: readonly Contact[]): Contact | undefined {
    return contacts.find(({ email }) => this.secrets.matches(key, PURPOSE, escalationId, email));
  }
}
