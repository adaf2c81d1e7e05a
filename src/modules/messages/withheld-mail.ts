import type { Language } from '../../domain/language.js';
import type { Mail } from '../../platform/mailer.js';
import type { Words } from './letter-templates.js';
import { type MailFacts, mailInWords } from './mail-in-words.js';

/** The page on which somebody with an account gives another key. */
const KEY_PAGE = '/account/mailsleutel';

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'Uw sleutel voor versleutelde mail is niet meer bruikbaar',
    paragraphs: [
      'Het meldpunt heeft een bericht voor u. U gaf een OpenPGP-sleutel, maar die is verlopen of ingetrokken. Daarom sturen wij het bericht zelf niet.',
      'Hebt u een account, meld u dan aan: daar ziet u wat er is. Geef hier een nieuwe sleutel:',
      '{link}',
      'Hebt u geen account, bel dan het meldpunt. Het weet dat dit bericht u niet heeft bereikt.',
    ],
  },
  en: {
    subject: 'Your key for encrypted mail is of no use any more',
    paragraphs: [
      'The meldpunt has a message for you. You gave an OpenPGP key, but it has expired or was revoked. So we do not send the message itself.',
      'If you have an account, sign in: there you see what there is. Give a new key here:',
      '{link}',
      'If you have no account, call the meldpunt. It knows that this message did not reach you.',
    ],
  },
};

/** What goes out in the clear in the place of a mail whose key is of no use: nothing of the mail, its link neither. */
export function withheldMail(message: MailFacts): Mail {
  return mailInWords(WORDS[message.language], { ...message, link: new URL(KEY_PAGE, message.link).href });
}
