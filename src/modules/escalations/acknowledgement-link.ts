import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Secrets } from '../../platform/secrets.js';

const PURPOSE = 'escalation.acknowledge';
const RADIX = 36;

/**
 * How long a link works, in milliseconds: 14 days. Reminders and each next escalation bring another one, and whoever
 * comes back later signs in. Source: decision of the project.
 */
const LASTS_MILLISECONDS = 14 * 86_400_000;

/** The link in an escalation mail: it proves which contact got it, until when, and opens nothing else. */
@Injectable()
export class AcknowledgementLink {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  path(escalationId: string, email: string): string {
    const until = (this.clock.now().getTime() + LASTS_MILLISECONDS).toString(RADIX);
    return `/escalaties/${escalationId}/bevestigen?sleutel=${until}.${this.secrets.tokenFor(PURPOSE, escalationId, email, until)}`;
  }

  /** Whose link it is; undefined when it is nobody's, or is over. */
  holder<Contact extends { readonly email: string }>(escalationId: string, key: string, contacts: readonly Contact[]): Contact | undefined {
    const [until = '', proof = '', ...more] = key.split('.');
    const runs = Number.parseInt(until, RADIX) > this.clock.now().getTime();
    if (!runs || more.length > 0) return undefined;
    return contacts.find(({ email }) => this.secrets.matches(proof, PURPOSE, escalationId, email, until));
  }
}
