import { defineMessages } from '../../web/languages/define-messages.js';

/** Sentences of the second step of signing in. */
export const factorWords = defineMessages({
  'code.title': { nl: 'Vul uw code in', en: 'Fill in your code' },
  'code.intro': {
    nl: 'Uw wachtwoord klopt. Open de app met codes op uw telefoon en vul de code van het meldpunt in.',
    en: 'Your password is right. Open the app with codes on your telephone and fill in the code of the meldpunt.',
  },
  'code.code': { nl: 'Code', en: 'Code' },
  'code.hint': {
    nl: 'Zes cijfers. Geen telefoon bij de hand? Vul dan een van uw herstelcodes in.',
    en: 'Six digits. No telephone at hand? Then fill in one of your recovery codes.',
  },
  'code.send': { nl: 'Verder', en: 'Go on' },
  'code.lost': {
    nl: 'Telefoon en herstelcodes kwijt? Vraag de beheerder van uw organisatie, of het meldpunt, om u opnieuw uit te nodigen.',
    en: 'Lost both telephone and recovery codes? Ask the administrator of your organisation, or the meldpunt, to invite you again.',
  },
  'code.again': { nl: 'Met een ander account aanmelden', en: 'Sign in with another account' },
  'code.demo': { nl: 'In de demo staat de code hier', en: 'In the demo the code is here' },
  'code.demo.text': {
    nl: 'De code is al ingevuld, want u hebt geen app voor dit account. Druk op Verder.',
    en: 'The code is filled in already, since you have no app for this account. Press Go on.',
  },
  'app.title': { nl: 'Kies een tweede stap', en: 'Choose a second step' },
  'app.intro': {
    nl: 'In het meldpunt staan vertrouwelijke gegevens. Daarom vraagt het bij het aanmelden ook een code van uw telefoon.',
    en: 'The meldpunt holds confidential facts. That is why it also asks for a code from your telephone when you sign in.',
  },
  'app.install': {
    nl: 'Open een app die codes maakt, bijvoorbeeld die van uw organisatie. Elke app voor “TOTP” is goed.',
    en: 'Open an app that makes codes, for instance the one of your organisation. Every app for “TOTP” will do.',
  },
  'app.scan': { nl: 'Scan het plaatje met die app.', en: 'Scan the picture with that app.' },
  'app.type': { nl: 'Vul hieronder de code in die de app laat zien.', en: 'Fill in below the code that the app shows.' },
  'app.picture': { nl: 'QR-code voor uw app; hetzelfde staat eronder als tekst', en: 'QR code for your app; the same is below as text' },
  'app.letters': {
    nl: 'Kunt u niet scannen? Voeg in de app een account toe met de naam {email} en deze sleutel:',
    en: 'Cannot scan? Add an account in the app with the name {email} and this key:',
  },
  'app.code': { nl: 'Code uit de app', en: 'Code from the app' },
  'app.code.hint': { nl: 'Zes cijfers, elke halve minuut andere.', en: 'Six digits, other ones every half minute.' },
  'app.send': { nl: 'Bewaren en verder', en: 'Keep and go on' },
  'passkey.get': { nl: 'Aanmelden met een toegangssleutel', en: 'Sign in with a passkey' },
  'passkey.create': { nl: 'Toegangssleutel maken', en: 'Make a passkey' },
  'passkey.failed': {
    nl: 'Dat lukte niet, of u hebt het gestopt. Probeer het opnieuw.',
    en: 'That did not work, or you stopped it. Try again.',
  },
  'passkeys.title': { nl: 'Toegangssleutels', en: 'Passkeys' },
  'passkeys.intro': {
    nl: 'Met een toegangssleutel meldt u zich aan met uw vinger, gezicht of pincode, zonder wachtwoord en zonder code. Een nagemaakte site kan hem niet gebruiken.',
    en: 'With a passkey you sign in by finger, face or PIN, without a password and without a code. A forged site cannot use it.',
  },
  'passkeys.none': { nl: 'Op dit adres werken toegangssleutels niet.', en: 'At this address passkeys do not work.' },
  'passkeys.script': { nl: 'Een toegangssleutel maken kan alleen met JavaScript.', en: 'Making a passkey needs JavaScript.' },
  'passkeys.name': { nl: 'Naam', en: 'Name' },
  'passkeys.name.hint': { nl: 'Waaraan u hem herkent, bijvoorbeeld: telefoon.', en: 'By which you recognise it, for instance: telephone.' },
  'passkeys.added': { nl: 'Gemaakt op', en: 'Made at' },
  'passkeys.used': { nl: 'Laatst gebruikt', en: 'Last used' },
  'passkeys.remove': { nl: 'Verwijderen', en: 'Remove' },
  'passkeys.removeOne': { nl: '{name} verwijderen', en: 'Remove {name}' },
  'passkeys.back': { nl: 'Naar mijn account', en: 'To my account' },
  'recovery.title': { nl: 'Uw herstelcodes', en: 'Your recovery codes' },
  'recovery.once': { nl: 'U ziet deze codes alleen nu', en: 'You see these codes only now' },
  'recovery.intro': {
    nl: 'Bent u uw telefoon kwijt, dan komt u met een herstelcode binnen. Elke code werkt één keer. Druk deze pagina af of schrijf de codes op, en bewaar ze niet bij uw wachtwoord.',
    en: 'When you lose your telephone, a recovery code lets you in. Each code works once. Print this page or write the codes down, and do not keep them with your password.',
  },
  'recovery.next': { nl: 'Ik heb ze bewaard, verder', en: 'I have kept them, go on' },
});
