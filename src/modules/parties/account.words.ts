import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the pages about the own account. */
export const accountWords = defineMessages({
  'account.title': { nl: 'Mijn account', en: 'My account' },
  'account.back': { nl: 'Naar mijn account', en: 'To my account' },
  'account.name': { nl: 'Naam', en: 'Name' },
  'account.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'account.app': { nl: 'App met codes', en: 'App with codes' },
  'account.app.yes': { nl: 'ingesteld', en: 'set up' },
  'account.app.no': { nl: 'niet ingesteld', en: 'not set up' },
  'account.passkeys': { nl: 'Toegangssleutels', en: 'Passkeys' },
  'account.sleutels': { nl: 'Toegangssleutels', en: 'Passkeys' },
  'account.recovery': { nl: 'Herstelcodes over', en: 'Recovery codes left' },
  'account.wachtwoord': { nl: 'Wachtwoord veranderen', en: 'Change the password' },
  'account.mailadres': { nl: 'E-mailadres veranderen', en: 'Change the e-mail address' },
  'account.sessies': { nl: 'Waar u bent aangemeld', en: 'Where you are signed in' },
  'account.newCodes': { nl: 'Nieuwe herstelcodes maken', en: 'Make new recovery codes' },
  'account.newCodes.text': { nl: 'De oude herstelcodes werken dan niet meer.', en: 'The old recovery codes then work no longer.' },
  'sessions.title': { nl: 'Waar u bent aangemeld', en: 'Where you are signed in' },
  'sessions.intro': {
    nl: 'Herkent u iets niet? Meld het daar af en verander uw wachtwoord. U wordt overal na een uur zonder gebruik afgemeld.',
    en: 'Something you do not recognise? Sign out there and change your password. You are signed out everywhere after an hour without use.',
  },
  'sessions.device': { nl: 'Met', en: 'With' },
  'sessions.unknown': { nl: 'onbekend', en: 'unknown' },
  'sessions.begun': { nl: 'Aangemeld op', en: 'Signed in at' },
  'sessions.seen': { nl: 'Laatst gebruikt', en: 'Last used' },
  'sessions.end': { nl: 'Afmelden', en: 'Sign out' },
  'sessions.endOne': { nl: 'Afmelden bij {device}', en: 'Sign out from {device}' },
  'sessions.this': { nl: 'deze browser', en: 'this browser' },
  'sessions.endOthers': { nl: 'Overal elders afmelden', en: 'Sign out everywhere else' },
});

/** Sentences of the short forms: what each is called, says, and sends with. */
export const accountFormWords = defineMessages({
  'prove.title': { nl: 'Bevestig dat u het bent', en: 'Confirm that it is you' },
  'prove.intro': {
    nl: 'Voordat u verandert waarmee u zich aanmeldt, vragen wij uw wachtwoord en een code. Daarna hebt u vijf minuten.',
    en: 'Before you change what you sign in with, we ask for your password and a code. After that you have five minutes.',
  },
  'prove.send': { nl: 'Bevestigen', en: 'Confirm' },
  'password.title': { nl: 'Kies een nieuw wachtwoord', en: 'Choose a new password' },
  'password.intro': {
    nl: 'Daarna bent u overal elders afgemeld.',
    en: 'After that you are signed out everywhere else.',
  },
  'password.send': { nl: 'Wachtwoord bewaren', en: 'Keep the password' },
  'address.title': { nl: 'Verander uw e-mailadres', en: 'Change your e-mail address' },
  'address.intro': {
    nl: 'Wij sturen een mail naar het nieuwe adres. Pas als u daar de link volgt, telt het.',
    en: 'We send a mail to the new address. It counts only once you follow the link there.',
  },
  'address.send': { nl: 'Mail sturen', en: 'Send the mail' },
  'confirm.title': { nl: 'Bevestig uw nieuwe e-mailadres', en: 'Confirm your new e-mail address' },
  'confirm.intro': {
    nl: 'Druk op de knop om u voortaan met dit adres aan te melden.',
    en: 'Press the button to sign in with this address from now on.',
  },
  'confirm.send': { nl: 'Bevestigen', en: 'Confirm' },
  'lost.title': { nl: 'Wachtwoord vergeten', en: 'Lost your password' },
  'lost.intro': {
    nl: 'Vul uw e-mailadres in. Is er een account, dan krijgt u een mail met een link.',
    en: 'Fill in your e-mail address. If there is an account, you get a mail with a link.',
  },
  'lost.send': { nl: 'Mail sturen', en: 'Send the mail' },
  'reset.title': { nl: 'Kies een nieuw wachtwoord', en: 'Choose a new password' },
  'reset.intro': {
    nl: 'Daarna bent u overal afgemeld. Uw tweede stap blijft zoals hij was.',
    en: 'After that you are signed out everywhere. Your second step stays as it was.',
  },
  'reset.send': { nl: 'Wachtwoord bewaren', en: 'Keep the password' },
  'invited.title': { nl: 'Welkom bij het meldpunt', en: 'Welcome to the meldpunt' },
  'invited.intro': {
    nl: 'Kies een wachtwoord. Daarna kiest u een tweede stap.',
    en: 'Choose a password. After that you choose a second step.',
  },
  'invited.send': { nl: 'Verder', en: 'Go on' },
  'field.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'field.password': { nl: 'Wachtwoord', en: 'Password' },
  'field.newPassword': { nl: 'Nieuw wachtwoord', en: 'New password' },
  'field.newPassword.hint': {
    nl: 'Ten minste 12 tekens. Drie of vier willekeurige woorden zijn sterk en makkelijk te onthouden.',
    en: 'At least 12 characters. Three or four random words are strong and easy to remember.',
  },
  'field.code': { nl: 'Code', en: 'Code' },
  'field.code.hint': { nl: 'Uit uw app, of een herstelcode.', en: 'From your app, or a recovery code.' },
  'done.mailed': { nl: 'Kijk in uw mail', en: 'Look in your mail' },
  'done.mailed.text': {
    nl: 'Als het adres klopt, krijgt u binnen enkele minuten een mail met een link. Kijk ook bij ongewenste mail.',
    en: 'If the address is right, you get a mail with a link within a few minutes. Look among unwanted mail too.',
  },
  'done.password': { nl: 'Uw wachtwoord is veranderd', en: 'Your password was changed' },
  'done.password.text': {
    nl: 'U meldt zich voortaan aan met het nieuwe wachtwoord.',
    en: 'From now on you sign in with the new password.',
  },
  'done.address': { nl: 'Uw e-mailadres is veranderd', en: 'Your e-mail address was changed' },
  'done.address.text': { nl: 'U meldt zich voortaan aan met het nieuwe adres.', en: 'From now on you sign in with the new address.' },
  'done.app': { nl: 'Uw app is ingesteld', en: 'Your app is set up' },
  'done.app.text': { nl: 'De codes van de vorige app werken niet meer.', en: 'The codes of the app before it work no longer.' },
  'done.signIn': { nl: 'Naar aanmelden', en: 'To sign in' },
  'done.account': { nl: 'Naar mijn account', en: 'To my account' },
});
