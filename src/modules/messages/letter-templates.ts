import type { Language } from '../../domain/language.js';
import type { LetterKind } from '../parties/index.js';

/** The finished words of a mail, in both languages; `{link}` stands alone in its paragraph. */
export interface Words {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

const NOT_YOU = {
  nl: 'Was u dit niet? Meld het dan meteen aan de beheerder van uw organisatie of aan het meldpunt, en kies een nieuw wachtwoord:',
  en: 'Was it not you? Tell the administrator of your organisation or the meldpunt at once, and choose a new password:',
} as const;

/** Letters to people about their own account. They name no organisation and no role. */
export const LETTER_WORDS: Readonly<Record<LetterKind, Readonly<Record<Language, Words>>>> = {
  invitation: {
    nl: {
      subject: 'Uw account bij het meldpunt',
      paragraphs: [
        'Er is een account voor u gemaakt bij het meldpunt. Kies een wachtwoord en een tweede stap om u aan te melden:',
        '{link}',
        'Deze link werkt één keer, en zeven dagen lang. Geef hem aan niemand door.',
      ],
    },
    en: {
      subject: 'Your account with the meldpunt',
      paragraphs: [
        'An account with the meldpunt was made for you. Choose a password and a second step to sign in:',
        '{link}',
        'This link works once, for seven days. Pass it on to nobody.',
      ],
    },
  },
  'password-reset': {
    nl: {
      subject: 'Een nieuw wachtwoord kiezen',
      paragraphs: [
        'Iemand heeft met uw e-mailadres een nieuw wachtwoord gevraagd. Was u dat, kies het dan hier:',
        '{link}',
        'Deze link werkt één keer, en een half uur lang. Was u het niet, dan hoeft u niets te doen.',
      ],
    },
    en: {
      subject: 'Choose a new password',
      paragraphs: [
        'Somebody asked for a new password with your e-mail address. If that was you, choose it here:',
        '{link}',
        'This link works once, for half an hour. If it was not you, you need not do anything.',
      ],
    },
  },
  'confirm-address': {
    nl: {
      subject: 'Bevestig uw nieuwe e-mailadres',
      paragraphs: [
        'Met dit e-mailadres wilt u zich voortaan aanmelden bij het meldpunt. Bevestig dat hier:',
        '{link}',
        'Deze link werkt één keer, en een dag lang. Hebt u dit niet gevraagd, dan hoeft u niets te doen.',
      ],
    },
    en: {
      subject: 'Confirm your new e-mail address',
      paragraphs: [
        'From now on you want to sign in to the meldpunt with this e-mail address. Confirm that here:',
        '{link}',
        'This link works once, for a day. If you did not ask for this, you need not do anything.',
      ],
    },
  },
  'password-changed': {
    nl: {
      subject: 'Uw wachtwoord is veranderd',
      paragraphs: ['Het wachtwoord van uw account bij het meldpunt is veranderd.', NOT_YOU.nl, '{link}'],
    },
    en: {
      subject: 'Your password was changed',
      paragraphs: ['The password of your account with the meldpunt was changed.', NOT_YOU.en, '{link}'],
    },
  },
  'factor-changed': {
    nl: {
      subject: 'Uw tweede stap is veranderd',
      paragraphs: ['Waarmee u zich aanmeldt bij het meldpunt, naast uw wachtwoord, is veranderd.', NOT_YOU.nl, '{link}'],
    },
    en: {
      subject: 'Your second step was changed',
      paragraphs: ['What you sign in to the meldpunt with, beside your password, was changed.', NOT_YOU.en, '{link}'],
    },
  },
  'address-changed': {
    nl: {
      subject: 'Uw e-mailadres is veranderd',
      paragraphs: [
        'U meldt zich voortaan met een ander e-mailadres aan bij het meldpunt. Dit adres werkt niet meer.',
        NOT_YOU.nl,
        '{link}',
      ],
    },
    en: {
      subject: 'Your e-mail address was changed',
      paragraphs: ['From now on you sign in to the meldpunt with another e-mail address. This one works no longer.', NOT_YOU.en, '{link}'],
    },
  },
};
