import { GiveMailKey } from './give-mail-key.js';
import { KeyOfRecipient } from './key-of-recipient.js';
import { MailKeysRepository } from './mail-keys.repository.js';
import { OwnMailKey } from './own-mail-key.js';

/** What pages, commands and mail call about keys for mail. */
export const MAIL_KEY_FRONT = [GiveMailKey, KeyOfRecipient, OwnMailKey] as const;
export const MAIL_KEY_BEHIND = [MailKeysRepository] as const;
