import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the page about the key for the own mail. */
export const mailKeyWords = defineMessages({
  'mailKey.title': { nl: 'Versleutelde mail', en: 'Encrypted mail' },
  'mailKey.back': { nl: 'Naar mijn account', en: 'To my account' },
  'mailKey.intro': {
    nl: 'Geef uw openbare OpenPGP-sleutel, dan versleutelen wij elke mail aan u. Alleen wie uw privésleutel heeft, kan hem lezen. Verliest u die, haal de sleutel hier dan weg.',
    en: 'Give your public OpenPGP key, and we encrypt every mail to you. Only who has your private key can read it. If you lose that, remove the key here.',
  },
  'mailKey.none': {
    nl: 'U hebt geen sleutel gegeven. Mail aan u is niet versleuteld.',
    en: 'You gave no key. Mail to you is not encrypted.',
  },
  'mailKey.fingerprint': { nl: 'Vingerafdruk', en: 'Fingerprint' },
  'mailKey.userId': { nl: 'Van, volgens de sleutel', en: 'Of, as the key says' },
  'mailKey.userId.none': { nl: 'staat er niet in', en: 'not in it' },
  'mailKey.expires': { nl: 'Geldig tot', en: 'Valid until' },
  'mailKey.expires.never': { nl: 'zonder einde', en: 'without end' },
  'mailKey.check': {
    nl: 'Vergelijk de vingerafdruk met die in uw mailprogramma.',
    en: 'Compare the fingerprint with the one in your mail program.',
  },
  'mailKey.unusable': {
    nl: 'Uw sleutel is niet meer bruikbaar. U krijgt nu alleen een melding dat er een bericht is, zonder de link. Geef een nieuwe sleutel.',
    en: 'Your key is of no use any more. You now get only a note that there is a message, without its link. Give a new key.',
  },
  'mailKey.key': { nl: 'Openbare sleutel', en: 'Public key' },
  'mailKey.key.hint': {
    nl: 'Begint met -----BEGIN PGP PUBLIC KEY BLOCK-----. Een sleutel die er al is, wordt vervangen.',
    en: 'Begins with -----BEGIN PGP PUBLIC KEY BLOCK-----. A key that is there already is replaced.',
  },
  'mailKey.send': { nl: 'Sleutel bewaren', en: 'Keep the key' },
  'mailKey.remove': { nl: 'Haal de sleutel weg', en: 'Remove the key' },
});
