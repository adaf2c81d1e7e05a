import type { MailKey } from './openpgp/mail-key.js';

/** A mail, ready to go: to one person, with an id that stays the same at every attempt. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly language: 'nl' | 'en';
  /** Encrypted to this, so that only its owner reads it; in the clear when there is none. */
  readonly key?: MailKey;
}

/** Carries one mail to the next server. Resolves with the reply code; a broken connection has none. */
export abstract class Mailer {
  abstract send(mail: Mail): Promise<number | undefined>;
  abstract close(): Promise<void>;
}
